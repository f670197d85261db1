// Writes how languages join a list of words, as data for C#: node tools/list-patterns.mjs > ../src/LeadMagnets.Domain/Piping/list-patterns.json
const locales = [
  "en", "en-US", "en-GB", "en-IE", "en-AU", "en-CA", "en-NZ", "en-IN", "de", "fr", "es", "it", "nl", "pt", "sv", "da", "nb", "fi", "pl", "cs", "sk", "hu", "ro",
  "bg", "hr", "sl", "et", "lv", "lt", "el", "tr", "uk", "ru", "he", "ar", "hi", "bn", "th", "vi", "id", "ja", "ko", "zh", "zh-TW",
];

const patterns = Object.fromEntries(locales.map(locale => {
  const list = new Intl.ListFormat(locale, { type: "conjunction" });
  // Hebrew joins letters otherwise than digits.
  const sample = items => (locale === "he" ? items.map((_, i) => "אבגד"[i]) : items);
  const between = items => list.formatToParts(sample(items)).filter(p => p.type === "literal").map(p => p.value);
  const [two] = between(["1", "2"]);
  const [first, , last] = between(["1", "2", "3", "4"]);
  return [locale, { two, between: first, last }];
}));

// A region that joins as its language does needs no row of its own.
for (const [locale, pattern] of Object.entries(patterns)) {
  const language = locale.split("-")[0];
  if (language !== locale && JSON.stringify(patterns[language]) === JSON.stringify(pattern)) delete patterns[locale];
}
console.log(`{\n${Object.entries(patterns).map(([locale, pattern]) => `  "${locale}": ${JSON.stringify(pattern)}`).join(",\n")}\n}`);
