// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.
import type { Advice, ButtonAction, TextBlock, Tone } from "./definition";
import type { WorkingStep } from "./working";

export interface ActionsView {
  readonly kind: "actions";
  readonly intro?: string;
  readonly items: readonly Advice[];
  readonly title?: string;
}

export interface Bar {
  /** What is measured. */
  readonly label: string;
  /** The value as people read it, such as 7, 50 % or "not assessed". */
  readonly text: string;
  /** Length of the bar, 0 to 1. */
  readonly share: number;
  /** Colour by meaning. */
  readonly tone: Tone;
  /** The row that matters most (the winner). */
  readonly strong: boolean;
  /** What it is compared with: a mark on the bar, 0 to 1. */
  readonly mark?: number;
  /** The same in words: "Median 55". */
  readonly markText?: string;
}

/** Labelled bars, optionally beside a drawing (radar). */
export interface BarsView {
  readonly kind: "bars";
  readonly rows: readonly Bar[];
  readonly chart?: Drawing;
  /** What the marks on the bars mean; null where there are none. */
  readonly note?: string;
  readonly title?: string;
}

export interface ButtonView {
  /** What happens. */
  readonly action: ButtonAction;
  /** Text of the button. */
  readonly label: string;
  /** Where it leads; null for actions of the player itself. */
  readonly url?: string;
}

export interface ButtonsView {
  readonly kind: "buttons";
  readonly buttons: readonly ButtonView[];
  readonly title?: string;
}

/** A chart, drawn once for wide places and once for narrow ones: a phone does not get a small picture of a large chart. */
export interface ChartView {
  readonly kind: "chart";
  readonly intro?: string;
  readonly wide: Drawing;
  readonly narrow: Drawing;
  readonly title?: string;
}

export interface CheckView {
  readonly label: string;
  readonly answer: string;
  readonly tone: Tone;
}

export interface ChecksView {
  readonly kind: "checks";
  readonly rows: readonly CheckView[];
  readonly title?: string;
}

export interface CircleShape {
  readonly kind: "circle";
  readonly x: number;
  readonly y: number;
  readonly r: number;
  /** Colour by meaning; the style sheet of each medium decides. */
  readonly tone: Tone;
  /** How it is painted. */
  readonly paint: Paint;
}

export interface CoverView {
  readonly kind: "cover";
  /** The magnet's title. */
  readonly kicker: string;
  /** The result in one sentence. */
  readonly headline: string;
  /** What follows, for whom and when. */
  readonly intro: string;
  /** Bands with the score marked; null where there is no score. */
  readonly ruler?: Drawing;
  readonly title?: string;
}

/** A small SVG as data: shapes on a field of the given size. The text alternative says all that the picture says. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly alt: string;
  readonly shapes: readonly Shape[];
}

export interface GapView {
  /** The gap as a headline. */
  readonly title: string;
  /** What to do about it; null where the definition has no advice. */
  readonly body?: string;
  /** Points to win, with sign and one decimal: +6.7. */
  readonly points: string;
  /** Where it stands: "Data and backup, now 53 of 100". */
  readonly context: string;
  /** What the visitor answered. */
  readonly answer?: string;
}

export interface GapsView {
  readonly kind: "gaps";
  readonly intro?: string;
  readonly items: readonly GapView[];
  /** What closing these gaps comes to: "Closing these 3 gaps lifts the score from 57 to 72: Moderate risk." */
  readonly outlook?: string;
  readonly title?: string;
}

/** Here the rest of the result waits for the lead. */
export interface GateView {
  readonly kind: "gate";
  /** What the visitor gets for it. */
  readonly intro?: string;
  readonly title?: string;
}

export interface GradeCapView {
  /** The marketer's words. */
  readonly reason: string;
  /** "The score of 88 alone would give B." */
  readonly without: string;
  /** The critical questions with the answers that failed. */
  readonly failed: readonly CheckView[];
}

export interface GradeView {
  readonly kind: "grade";
  /** "Grade D" in the definition's language. */
  readonly label: string;
  /** "88 of 100". */
  readonly score: string;
  /** What the grade means. */
  readonly summary?: string;
  /** Why the grade is lower than the score alone would give; null where no cap took anything away. */
  readonly cap?: GradeCapView;
  /** Colour by meaning. */
  readonly tone: Tone;
  /** The drawing: the grade within a ring that is filled as far as the score. */
  readonly dial: Drawing;
  readonly title?: string;
}

export interface LineShape {
  readonly kind: "line";
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
  /** Colour by meaning; the style sheet of each medium decides. */
  readonly tone: Tone;
  /** How it is painted. */
  readonly paint: Paint;
}

export interface NumberItem {
  /** What the number is. */
  readonly label: string;
  /** The number as people read it, or a dash with Note where it has none. */
  readonly text: string;
  /** Why there is no number. */
  readonly note?: string;
}

/** Numbers; the first one is the headline. */
export interface NumbersView {
  readonly kind: "numbers";
  readonly intro?: string;
  readonly items: readonly NumberItem[];
  readonly title?: string;
}

export interface OutcomeView {
  readonly kind: "outcome";
  /** The outcome's title. */
  readonly name: string;
  /** The plan that fits. */
  readonly tagline?: string;
  /** Match per cent as text. */
  readonly match: string;
  /** The portrait. */
  readonly body: readonly TextBlock[];
  /** Address of the picture. */
  readonly image?: string;
  /** How it won where several were equal: "Your answer to “Your ideal week?” decided between equals." */
  readonly decided?: string;
  readonly title?: string;
}

export interface PageBreakView {
  readonly kind: "page-break";
  readonly title?: string;
}

export type Paint = "fill" | "stroke" | "dash" | "track" | "soft" | "grid" | "label" | "value";

export interface PathShape {
  readonly kind: "path";
  readonly d: string;
  readonly width?: number;
  /** Colour by meaning; the style sheet of each medium decides. */
  readonly tone: Tone;
  /** How it is painted. */
  readonly paint: Paint;
}

export interface RectShape {
  readonly kind: "rect";
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
  /** Colour by meaning; the style sheet of each medium decides. */
  readonly tone: Tone;
  /** How it is painted. */
  readonly paint: Paint;
}

export interface RedirectView {
  readonly kind: "redirect";
  /** Where the visitor is led. */
  readonly url: string;
  /** What is said meanwhile; also the link for whoever does not want to wait. */
  readonly label: string;
  /** For how long the result is shown before. */
  readonly seconds: number;
  readonly title?: string;
}

/** The finished result (design.md 4.4): blocks whose texts and numbers need no further work. Razor partials write it as HTML for hosted page, report and PDF, small components show it in the player; neither computes, so numbers cannot differ. */
export interface ResultView {
  readonly blocks: readonly ViewBlock[];
}

export interface ScoreView {
  readonly kind: "score";
  /** The shown score as text. */
  readonly score: string;
  /** "of 100" in the definition's language. */
  readonly outOf: string;
  /** The band's title. */
  readonly label?: string;
  /** What the band means. */
  readonly summary?: string;
  /** Colour by meaning. */
  readonly tone: Tone;
  /** The drawing. */
  readonly dial: Drawing;
  readonly title?: string;
}

export interface SensitivityRow {
  /** The input. */
  readonly label: string;
  /** The lower result and the change that leads to it: "€ 3,100 at −10%". */
  readonly low: string;
  /** The higher one. */
  readonly high: string;
  /** Where the lower result stands, 0 to 1. */
  readonly from: number;
  /** Where the higher one stands. */
  readonly to: number;
}

/** What moves a result: the strongest first. */
export interface SensitivityView {
  readonly kind: "sensitivity";
  /** What is varied. */
  readonly intro?: string;
  /** The result with the visitor's own answers, in a sentence. */
  readonly base: string;
  /** Where it stands between the lowest and the highest of all results, 0 to 1. */
  readonly at: number;
  /** One per input that is varied. */
  readonly rows: readonly SensitivityRow[];
  readonly title?: string;
}

export type Shape =
  | PathShape
  | LineShape
  | CircleShape
  | RectShape
  | TextShape;

/** A table; the first column is the row's head. Without columns it has no head line: labels and values. */
export interface TableView {
  readonly kind: "table";
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly intro?: string;
  /** A last line that adds up the ones above, a text per column; an empty one where nothing is added up. */
  readonly foot?: readonly string[];
  /** A small line under the head of a row: where a figure comes from. One per row, empty where there is nothing to say. */
  readonly notes?: readonly string[];
  /** Many figures beside short heads, as in a year table: set closer than words. */
  readonly dense: boolean;
  readonly title?: string;
}

export type TextAnchor = "start" | "middle" | "end";

export interface TextShape {
  readonly kind: "text";
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly anchor: TextAnchor;
  readonly size: number;
  /** Colour by meaning; the style sheet of each medium decides. */
  readonly tone: Tone;
  /** How it is painted. */
  readonly paint: Paint;
}

export interface TextView {
  readonly kind: "text";
  readonly body: readonly TextBlock[];
  readonly title?: string;
}

export type ViewBlock =
  | CoverView
  | TextView
  | ScoreView
  | BarsView
  | GapsView
  | GradeView
  | OutcomeView
  | NumbersView
  | TableView
  | ChartView
  | SensitivityView
  | ChecksView
  | ActionsView
  | WorkingView
  | ButtonsView
  | GateView
  | RedirectView
  | PageBreakView;

/** How the figures were computed. */
export interface WorkingView {
  readonly kind: "working";
  readonly intro?: string;
  readonly steps: readonly WorkingStep[];
  readonly title?: string;
}
