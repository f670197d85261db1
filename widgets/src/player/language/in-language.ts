import type { PublicDefinition } from "../../contract/definition";
import { loadDefinition } from "../../loader/load-definition";
import type { MountOptions } from "../../loader/mount-options";
import { keep } from "../send/keep";
import { pickLanguage } from "./pick-language";
import { withoutConsent } from "./without-consent";

/**
 * The definition in the visitor's language: what the element asks for, else that of a run which goes on, else that of the page around, else
 * what the browser prefers. Its own comes first from the server; another one is a second answer under an address of its own.
 */
export async function inLanguage(own: PublicDefinition, { host, api }: MountOptions): Promise<PublicDefinition> {
  const store = keep(own.key);
  const kept = store.read();
  const language = pickLanguage(own.languages!, [
    host.getAttribute("lang"), kept?.language, host.closest<HTMLElement>("[lang]")?.lang, document.documentElement.lang, ...navigator.languages,
  ]) ?? own.locale;
  const definition = language === own.locale ? own : ((await loadDefinition(`${api}?lang=${encodeURIComponent(language)}`)) as PublicDefinition);
  // What somebody agreed to in other words they are asked again.
  if (kept && kept.language !== definition.locale && !kept.done && !kept.pending) store.write({ ...withoutConsent(definition, kept), language: definition.locale });
  return definition;
}
