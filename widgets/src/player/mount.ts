import { adoptCss } from "../loader/adopt-css";
import type { Mount } from "../loader/mount";
import type { PublicDefinition } from "../contract/definition";
import type { Formulas } from "./model/formulas";
import { Player } from "./player";
import { css } from "./styles/player.css";

/** Starts a player in the shadow root of its element. */
export const mount: Mount = async options => {
  const definition = options.definition as PublicDefinition;
  const formulas = needsEngine(definition) ? await loadEngine(definition) : null;
  adoptCss(options.root, css);
  return new Player(options, definition, formulas);
};

function needsEngine({ steps, variables }: PublicDefinition): boolean {
  return (variables?.length ?? 0) > 0 || steps.some(s => s.showIf != null || s.questions.some(q => q.showIf != null));
}

async function loadEngine(definition: PublicDefinition): Promise<Formulas> {
  const { engine } = await import("./compute/engine");
  return engine(definition);
}
