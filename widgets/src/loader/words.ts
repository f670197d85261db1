/** What the loader itself says to a visitor; all other words come with the definition. */
export interface LoaderWords {
  readonly language: string;
  readonly gone: string;
  readonly refused: string;
  readonly failed: string;
  readonly offline: string;
  readonly again: string;
  readonly page: string;
}

/** In the language of the place where the element stands, else of the page, else of the browser, else in English. */
export function loaderWords(element: Element): LoaderWords {
  const wanted = [element.closest<HTMLElement>("[lang]")?.lang, document.documentElement.lang, ...navigator.languages];
  const language = wanted.map(tag => tag?.slice(0, 2).toLowerCase() ?? "").find(tag => Object.hasOwn(texts, tag)) ?? "en";
  const [gone, refused, failed, offline, again, page] = texts[language]!;
  return { language, gone, refused, failed, offline, again, page };
}

type Texts = readonly [gone: string, refused: string, failed: string, offline: string, again: string, page: string];

const texts: Readonly<Record<string, Texts>> = {
  en: ["No longer available.", "Not available on this website.", "This could not be loaded.", "No internet connection.", "Try again", "Open the page"],
  de: ["Nicht mehr verfügbar.", "Auf dieser Website nicht verfügbar.", "Das konnte nicht geladen werden.", "Keine Internetverbindung.", "Erneut versuchen", "Seite öffnen"],
  fr: ["N’est plus disponible.", "Non disponible sur ce site.", "Le chargement a échoué.", "Pas de connexion Internet.", "Réessayer", "Ouvrir la page"],
  es: ["Ya no está disponible.", "No disponible en este sitio.", "No se ha podido cargar.", "Sin conexión a Internet.", "Reintentar", "Abrir la página"],
  nl: ["Niet meer beschikbaar.", "Niet beschikbaar op deze website.", "Dit kon niet worden geladen.", "Geen internetverbinding.", "Opnieuw proberen", "Pagina openen"],
  it: ["Non è più disponibile.", "Non disponibile su questo sito.", "Caricamento non riuscito.", "Nessuna connessione a Internet.", "Riprova", "Apri la pagina"],
};
