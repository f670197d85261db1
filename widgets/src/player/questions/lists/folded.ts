/** A text without case, accents and the like, so that "espana" finds "España" and "aland" "Åland". */
export function folded(text: string): string {
  return text.toLowerCase().normalize("NFKD").replace(/\p{M}/gu, "").replace(/[ßæœøłđðþıɩ’']/g, letter => plain[letter] ?? "").replace(/[\s\-–—.,()/]+/g, " ").trim();
}

const plain: Readonly<Record<string, string>> = { ß: "ss", æ: "ae", œ: "oe", ø: "o", ł: "l", đ: "d", ð: "d", þ: "th", ı: "i" };
