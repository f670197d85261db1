import type { PublicDefinition } from "../contract/definition";
import type { MountOptions } from "../loader/mount-options";
import { inLanguage } from "./language/in-language";
import { continued } from "./unfinished/continued";

/** What has to be known before the first page: a run that a link continues, and the visitor's language where the magnet has several. */
export async function begun(options: MountOptions): Promise<MountOptions> {
  const from = location.search.includes("continue=") ? await continued(options) : options;
  const definition = from.definition as PublicDefinition;
  return definition.languages ? { ...from, definition: await inLanguage(definition, from) } : from;
}
