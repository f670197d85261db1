import type { PublicDefinition } from "../../contract/definition";

/** The language of the run, where the magnet has several. */
export const spoken = ({ languages, locale }: PublicDefinition): { language?: string } => (languages ? { language: locale } : {});
