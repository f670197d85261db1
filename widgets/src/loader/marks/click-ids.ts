/** What advertising networks hang on an address to recognise a click. */
export const clickIds = ["gclid", "gbraid", "wbraid", "fbclid", "msclkid", "ttclid", "li_fat_id", "twclid"] as const;
