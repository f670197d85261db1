/** What the loader itself says to a visitor when nothing more can be fetched; all other words are fetched when they are needed. */
export interface LoaderWords {
  readonly language: string;
  readonly failed: string;
  readonly again: string;
}

/** In the language of the place where the element stands, else of the page, else of the browser, else in English. */
export function loaderWords(element: Element): LoaderWords {
  const wanted = [element.closest<HTMLElement>("[lang]")?.lang, document.documentElement.lang, ...navigator.languages];
  const language = wanted.map(tag => tag?.slice(0, 2).toLowerCase() ?? "").find(tag => Object.hasOwn(texts, tag)) ?? "en";
  const [failed, again] = texts[language]!.split("|") as [string, string];
  return { language, failed, again };
}

const texts: Readonly<Record<string, string>> = {
  en: "This could not be loaded.|Try again",
  de: "Das konnte nicht geladen werden.|Erneut versuchen",
  fr: "Le chargement a échoué.|Réessayer",
  es: "No se ha podido cargar.|Reintentar",
  nl: "Dit kon niet worden geladen.|Opnieuw proberen",
  it: "Caricamento non riuscito.|Riprova",
  pt: "Não foi possível carregar.|Tentar novamente",
  pl: "Nie udało się tego wczytać.|Spróbuj ponownie",
  sv: "Det gick inte att läsa in.|Försök igen",
  tr: "Bu yüklenemedi.|Yeniden dene",
  ja: "読み込めませんでした。|もう一度試す",
  ar: "تعذّر التحميل.|إعادة المحاولة",
};
