/** What a magnet that opens over the page says by itself. */
export interface ModeWords {
  readonly language: string;
  readonly close: string;
  /** What the launcher says where neither `label` nor a link inside the element does. */
  readonly start: string;
}

/** In the language of the place where the element stands, else of the page, else of the browser, else in English. */
export function modeWords(element: Element): ModeWords {
  const wanted = [element.closest<HTMLElement>("[lang]")?.lang, document.documentElement.lang, ...navigator.languages];
  const language = wanted.map(tag => tag?.slice(0, 2).toLowerCase() ?? "").find(tag => Object.hasOwn(texts, tag)) ?? "en";
  const [close, start] = texts[language]!;
  return { language, close, start };
}

const texts: Readonly<Record<string, readonly [close: string, start: string]>> = {
  en: ["Close", "Start now"],
  de: ["Schließen", "Jetzt starten"],
  fr: ["Fermer", "Commencer"],
  es: ["Cerrar", "Empezar"],
  nl: ["Sluiten", "Nu starten"],
  it: ["Chiudi", "Inizia"],
  pt: ["Fechar", "Começar"],
  pl: ["Zamknij", "Zacznij"],
  sv: ["Stäng", "Börja"],
  da: ["Luk", "Start nu"],
  nb: ["Lukk", "Start nå"],
  fi: ["Sulje", "Aloita"],
  cs: ["Zavřít", "Začít"],
  tr: ["Kapat", "Başla"],
  uk: ["Закрити", "Почати"],
  ja: ["閉じる", "はじめる"],
  ar: ["إغلاق", "ابدأ الآن"],
  he: ["סגירה", "להתחיל"],
};
