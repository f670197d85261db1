import type { PublicDefinition, PublicStep } from "../contract/definition";
import { adoptCss } from "../loader/adopt-css";
import type { Mount } from "../loader/mount";
import type { Formulas } from "./model/formulas";
import { checks } from "./model/checks";
import type { Numeric } from "./numeric-chunk";
import { Player } from "./player";
import { keep } from "./send/keep";
import { css } from "./styles/player.css";

/**
 * Starts a player in the shadow root of its element, with those parts that this magnet needs. Formulas look back only, so a first step
 * without one need not wait for them; live numbers appear when they are there.
 */
export const mount: Mount = async options => {
  const definition = options.definition as PublicDefinition;
  const store = keep(definition.key);
  adoptCss(options.root, css);
  const loadFormulas = usesFormulas(definition) ? async () => (await import("./compute/engine")).engine(definition) : null;
  const atOnce = loadFormulas && (definition.pipes || store.read() !== null || hasFormula(definition.steps[0]!));
  const [formulas, numeric] = await Promise.all([atOnce ? loadFormulas() : null, hasLive(definition) || asksNumbers(definition) ? loadNumeric(options.root) : null]);
  const prefill = definition.prefills ? (await import("./prefill/prefilled")).prefilled(definition, location.search, options.host.getAttribute("prefill")) : undefined;
  return new Player(options, { definition, keep: store, prefill, formulas: formulas as Formulas | null, numeric, loadFormulas });
};

async function loadNumeric(root: ShadowRoot): Promise<Numeric> {
  const { numeric } = await import("./numeric/numeric");
  Object.assign(checks, numeric.checks);
  adoptCss(root, numeric.css);
  return numeric;
}

function usesFormulas({ steps, variables, pipes }: PublicDefinition): boolean {
  return (variables?.length ?? 0) > 0 || pipes != null || steps.some(hasFormula);
}

function hasFormula(step: PublicStep): boolean {
  return (step.showIf ?? step.jumps) != null || step.questions.some(q => (q.showIf ?? q.requiredIf ?? q.defaultFormula ?? q.rules) != null);
}

function hasLive({ variables }: PublicDefinition): boolean {
  return variables?.some(v => v.live) === true;
}

function asksNumbers({ steps }: PublicDefinition): boolean {
  return steps.some(s => s.questions.some(q => q.kind === "slider" || q.kind === "number"));
}
