import { h } from "../dom/h";
import { questionField, type QuestionField } from "../questions/question-field";
import type { Context } from "./context";
import { errorSummary } from "./error-summary";
import { nav } from "./nav";
import { progress } from "./progress";
import type { Screen } from "./screen";
import { problemOf } from "./step-problems";

/** One step: its questions, of which conditions may show and hide some while the visitor answers. */
export function stepScreen(context: Context): Screen {
  const { run, say, definition, numeric } = context;
  const { step } = run.current!;
  const solo = step.questions.length === 1;
  const fields = step.questions.map(q => questionField(q, context, solo));
  const title = step.title ? h(solo ? "p" : "h2", solo ? { class: "kicker" } : { tabindex: -1 }, step.title) : null;
  const heading = solo ? fields[0]!.title : (title ?? h("h2", { tabindex: -1, class: "sr" }, say("stepTitle", run.number)));
  const summary = errorSummary(say);
  const hasLive = definition.variables?.some(v => v.live) === true;
  const live = numeric && hasLive ? numeric.livePanel(context, problemOf) : null;
  const navigation = nav(say, say(run.next === null ? "submit" : "next"), context.next, run.previous && context.back);
  const bar = h("div");
  let drawn = "";

  const element = h("div", { class: "screen step" }, bar,
    h("div", { class: live ? "columns grow" : "grow" },
      h("div", { class: "questions" }, solo ? title : h("div", { class: "ask" }, heading, step.help ? h("p", { class: "help" }, step.help) : null), summary.element, ...fields.map(f => f.element)),
      live?.element),
    navigation.element);

  function refresh(): void {
    const { step: now, questions: shown } = run.current!;
    now.questions.forEach((question, i) => {
      let field = fields[i]!;
      if (field.question !== question) {
        field.element.replaceWith((field = fields[i] = questionField(question, context, solo)).element);
      }
      field.element.hidden = !shown.includes(question);
    });
    const [at, of] = run.progress;
    if (drawn !== `${at}/${of}`) bar.replaceChildren(progress(say, at, of));
    drawn = `${at}/${of}`;
    live?.refresh();
  }

  refresh();
  return {
    element,
    heading,
    status: say("progress", ...run.progress),
    refresh,
    busy: navigation.busy,
    key: event => chooseByNumber(event, fields.filter(f => !f.element.hidden)),
    showProblems(problems) {
      const wrong = fields.flatMap(f => {
        const problem = problems.find(p => p.path === `answers.${f.question.id}`);
        f.show(problem?.message ?? null);
        return problem ? [{ label: f.question.title, message: problem.message, focus: () => f.control.focus.focus() }] : [];
      });
      summary.show(wrong.length > 1 ? wrong : []);
      if (wrong.length === 1) wrong[0]!.focus();
    },
  };
}

/** Keys 1 to 9 choose an option of the question that has the focus, or of the only one that has options. */
function chooseByNumber(event: KeyboardEvent, fields: readonly QuestionField[]): boolean {
  if (!/^[1-9]$/.test(event.key)) return false;
  const able = fields.filter(f => f.control.choose);
  const target = able.find(f => f.element.contains(event.target as Node)) ?? (able.length === 1 ? able[0] : undefined);
  return target?.control.choose?.(Number(event.key)) ?? false;
}
