/** What could be a telephone number; the server knows which ones there are. */
export const isPhoneNumber = (text: string): boolean => /^\+?[\d\s().\/-]{5,30}$/.test(text);
