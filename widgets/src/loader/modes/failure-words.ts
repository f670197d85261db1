/** Why a magnet is not shown, and the link to its own page where the element holds none. */
export interface FailureWords {
  readonly gone: string;
  readonly refused: string;
  readonly page: string;
}

/** In one of the languages that the loader speaks. */
export function failureWords(language: string): FailureWords {
  const [gone, refused, page] = texts[language] ?? texts["en"]!;
  return { gone, refused, page };
}

const texts: Readonly<Record<string, readonly [gone: string, refused: string, page: string]>> = {
  en: ["No longer available.", "Not available on this website.", "Open the page"],
  de: ["Nicht mehr verfügbar.", "Auf dieser Website nicht verfügbar.", "Seite öffnen"],
  fr: ["N’est plus disponible.", "Non disponible sur ce site.", "Ouvrir la page"],
  es: ["Ya no está disponible.", "No disponible en este sitio.", "Abrir la página"],
  nl: ["Niet meer beschikbaar.", "Niet beschikbaar op deze website.", "Pagina openen"],
  it: ["Non è più disponibile.", "Non disponibile su questo sito.", "Apri la pagina"],
  pt: ["Já não está disponível.", "Não disponível neste site.", "Abrir a página"],
  pl: ["Już niedostępne.", "Niedostępne na tej stronie.", "Otwórz stronę"],
  sv: ["Inte längre tillgängligt.", "Inte tillgängligt på den här webbplatsen.", "Öppna sidan"],
  tr: ["Artık mevcut değil.", "Bu web sitesinde kullanılamıyor.", "Sayfayı aç"],
  ja: ["現在ご利用いただけません。", "このウェブサイトではご利用いただけません。", "ページを開く"],
  ar: ["لم يعد متاحًا.", "غير متاح على هذا الموقع.", "فتح الصفحة"],
};
