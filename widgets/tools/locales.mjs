/** The languages and currencies that the product knows; a language without a row of its own takes the first one of its kin. */
export const locales = ["en-US", "en-GB", "en-IE", "en-AU", "en-CA", "en-NZ", "en-IN", "en-ZA", "de-DE", "de-AT", "de-CH", "fr-FR", "fr-BE", "fr-CA", "fr-CH",
  "es-ES", "es-MX", "es-AR", "es-CO", "it-IT", "nl-NL", "nl-BE", "pt-BR", "pt-PT", "sv-SE", "da-DK", "nb-NO", "fi-FI", "pl-PL", "cs-CZ", "sk-SK", "hu-HU",
  "ro-RO", "bg-BG", "hr-HR", "el-GR", "ru-RU", "uk-UA", "tr-TR", "ar-AE", "ar-EG", "ar-SA", "fa-IR", "he-IL", "hi-IN", "id-ID", "vi-VN", "ja-JP", "ko-KR", "zh-CN", "zh-TW"];

export const currencies = ["USD", "EUR", "GBP", "CHF", "AUD", "CAD", "NZD", "JPY", "SEK", "NOK", "DKK", "PLN", "CZK", "HUF", "RON", "RUB", "UAH",
  "TRY", "ILS", "EGP", "AED", "SAR", "IRR", "INR", "IDR", "VND", "KRW", "CNY", "TWD", "HKD", "SGD", "BRL", "MXN", "ARS", "COP", "ZAR"];
