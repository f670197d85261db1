/** Catches slips, not crimes: one @, something before it, a dotted domain after it, no spaces. The server decides. */
export function isEmailAddress(text: string): boolean {
  return text.trim().length <= 254 && /^[^\s@"<>(),;:\\]+@[^\s@.]+(\.[^\s@.]+)+$/.test(text.trim());
}
