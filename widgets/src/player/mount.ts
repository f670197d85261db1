import type { PublicDefinition, PublicStep } from "../contract/definition";
import { adoptCss } from "../loader/adopt-css";
import type { Mount } from "../loader/mount";
import type { Formulas } from "./model/formulas";
import type { Prefill } from "./model/prefill";
import type { Numeric } from "./numeric-chunk";
import { Player } from "./player";
import { loadKinds } from "./questions/load-kinds";
import { plainKinds } from "./questions/plain-kinds";
import { type Keep, keep } from "./send/keep";
import type { Kept } from "./send/kept";
import { css } from "./styles/player.css";

/**
 * Starts a player in the shadow root of its element, with those parts that this magnet needs. Formulas look back only, so a first step
 * without one need not wait for them; live numbers appear when they are there.
 */
export const mount: Mount = async given => {
  const { languages } = given.definition as PublicDefinition;
  const options = languages || location.search.includes("continue=") ? await (await import("./begun")).begun(given) : given;
  const definition = options.definition as PublicDefinition;
  const store = keep(definition.key);
  adoptCss(options.root, css);
  const loadFormulas = usesFormulas(definition) ? async () => (await import("./compute/engine")).engine(definition) : null;
  const kinds = plainKinds();
  const kept = store.read();
  const atOnce = loadFormulas && (definition.pipes || kept !== null || hasFormula(definition.steps[0]!));
  const first = definition.steps.find(s => s.id === kept?.at) ?? definition.steps[0]!;
  const [formulas, numeric] = await Promise.all([
    atOnce ? loadFormulas() : null,
    hasLive(definition) ? loadNumeric(options.root) : null,
    loadKinds(kinds, options.root, definition, [first]),
    kept && kept.version !== definition.version ? refit(definition, store, kept) : null,
  ]);
  const prefill = definition.prefills ? await readPrefill(definition, options.host) : undefined;
  return new Player(options, { definition, keep: store, prefill, formulas: formulas as Formulas | null, kinds, numeric, loadFormulas });
};

async function loadNumeric(root: ShadowRoot): Promise<Numeric> {
  const { numeric } = await import("./numeric/numeric");
  numeric.css.forEach(css => adoptCss(root, css));
  return numeric;
}

/** A magnet may be published anew between two visits: what was kept is cut down to what this version understands. */
async function refit(definition: PublicDefinition, store: Keep, kept: Kept): Promise<void> {
  const { fittingAnswers } = await import("./model/fitting-answers");
  store.write({ ...kept, answers: fittingAnswers(definition, kept.answers) });
}

async function readPrefill(definition: PublicDefinition, host: HTMLElement): Promise<Prefill> {
  const [{ prefilled }, { fittingAnswers }] = await Promise.all([import("./prefill/prefilled"), import("./model/fitting-answers")]);
  const { answers, lead } = prefilled(definition, location.search, host.getAttribute("prefill"));
  return { answers: fittingAnswers(definition, answers), lead };
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
