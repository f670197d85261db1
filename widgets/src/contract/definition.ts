// Generated from the C# records: UPDATE_GENERATED=1 with the domain's tests writes it anew.

/** What to do about a gap: a headline and a few sentences. */
export interface Advice {
  readonly title: string;
  readonly body: string;
}

export type ButtonAction = "link" | "report" | "retake";

export interface Heading {
  readonly kind: "heading";
  /** 2 to 4: the page's own title is level 1. */
  readonly level: number;
  /** The heading's text. */
  readonly content: readonly Inline[];
}

export type Inline =
  | TextRun
  | Link;

/** The page before the first step. */
export interface Intro {
  readonly title: string;
  readonly body: readonly TextBlock[];
  /** Label of the button that starts; null: the player's own word in the definition's language. */
  readonly button?: string;
}

/** One field of the lead form. The id is also the name by which signal and fit formulas read it. */
export interface LeadField {
  readonly id: string;
  readonly kind: LeadFieldKind;
  readonly label: string;
  readonly help?: string;
  readonly required: boolean;
  readonly options: readonly LeadOption[];
  /** Not shown to the visitor: Formula gives its value, unless whoever sends the lead knows it. */
  readonly hidden: boolean;
  /** Value of a hidden field that was not sent: a formula over answers, results and the other fields. */
  readonly formula?: string;
  /** The answer says how the visitor heard of you, in a field such as “How did you hear about us?”: it is kept beside what their browser tells of how they came. One field of kind single or text at most. */
  readonly source: boolean;
  /** Name of the parameter that fills the field, in the address of the page or in the snippet's prefill; null: none does. What does not fit the field is left out. */
  readonly prefill?: string;
}

export type LeadFieldKind = "email" | "text" | "phone" | "country" | "single" | "boolean" | "consent";

export type LeadFormPlacement = "before-result" | "after-result" | "before-questions" | "before-step" | "none";

export interface LeadOption {
  readonly id: string;
  readonly label: string;
}

export interface Link {
  readonly kind: "link";
  /** https, http or mailto only. */
  readonly href: string;
  /** What is clicked. */
  readonly content: readonly TextRun[];
}

/** How a language joins words to a list: mail, chat and phone. From the Unicode CLDR, by widgets/tools/list-patterns.mjs. */
export interface ListPattern {
  /** Stands between two words that are all. */
  readonly two: string;
  /** Stands between the words of a longer list. */
  readonly between: string;
  /** Stands before the last word of a longer list. */
  readonly last: string;
}

/** A table that formulas read by its id, with VLOOKUP, INDEX and MATCH. A cell is a number, a text, a yes/no value or null. */
export interface LookupTable {
  readonly id: string;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly (number | string | boolean | null)[])[];
}

export interface MatrixRow {
  readonly id: string;
  readonly label: string;
}

export interface NumberUnit {
  /** What answers carry. */
  readonly id: string;
  /** How it is written: miles. */
  readonly label: string;
  /** How many of the first unit one of it is; the first unit's is 1. */
  readonly factor: number;
}

export interface Paragraph {
  readonly kind: "paragraph";
  readonly content: readonly Inline[];
}

export interface Picture {
  readonly kind: "image";
  readonly source: string;
  readonly alt: string;
}

/** The workspace as the visitor sees it. Colours are checked for contrast before they get here. */
export interface PublicBrand {
  readonly name: string;
  readonly accent?: string;
  readonly accentText?: string;
  readonly logoUrl?: string;
  /** light or dark; absent: what the page asks for. */
  readonly scheme?: string;
  /** Properties of the player's style sheet, by name: font, corners, room. */
  readonly look?: Readonly<Record<string, string>>;
  /** The same for the light scheme only: a ground that is not white, with what is readable on it. */
  readonly light?: Readonly<Record<string, string>>;
}

/** The public face of a version (design.md 4.3): what GET /api/v1/embed/{key} serves. Texts, flow, and the formulas of what is computed live; never points, votes, signals, routing, owners or advice. A test lists the fields that it may have. */
export interface PublicDefinition {
  readonly schema: number;
  readonly key: string;
  readonly version: number;
  readonly kind: string;
  readonly title: string;
  readonly locale: string;
  /** ltr or rtl, by the locale's script. */
  readonly dir: string;
  readonly currency?: string;
  /** The market's time zone; present where a formula or a date asks for today. */
  readonly timeZone?: string;
  readonly brand?: PublicBrand;
  readonly intro?: Intro;
  readonly steps: readonly PublicStep[];
  /** Live formulas and what they and the conditions need, in the order of computation. */
  readonly variables?: readonly PublicVariable[];
  readonly tables?: readonly LookupTable[];
  /** Present and true where the visitor looks over the answers before they are sent. */
  readonly review?: boolean;
  /** Present and true where visitors may have a link sent that continues their run. */
  readonly saveAndContinue?: boolean;
  readonly leadForm: PublicLeadForm;
  /** Function groups that the formulas use beyond the core; the player fetches only these chunks. */
  readonly groups?: readonly string[];
  /** How numbers are written in the locale; present when a number is shown or read. */
  readonly numbers?: unknown;
  /** What is to be filled into texts of steps and lead form; present where they hold pipes. */
  readonly pipes?: PublicPipes;
  /** Present and true where parameters of the page fill something. */
  readonly prefills?: boolean;
  /** Those of the player's own words that it needs at first, by key; see Definition). */
  readonly texts: Readonly<Record<string, string>>;
  /** The language of the player's own words, under whose name it fetches the rest of them. */
  readonly language: string;
  /** All languages that it can be read in, its own first; absent where there is but one. ?lang= with one of these tags asks for it. */
  readonly languages?: readonly string[];
}

export interface PublicHiddenField {
  /** Of the field. */
  readonly id: string;
  /** What the parameter must be, or it is left out: nobody could mend it. */
  readonly kind: LeadFieldKind;
  /** Name of the parameter that fills it. */
  readonly prefill: string;
  /** What a single choice takes. */
  readonly options?: readonly LeadOption[];
}

export interface PublicJump {
  /** Tree of the condition, asked behind the questions of the step. */
  readonly when: unknown;
  /** Id of a later step, or end. */
  readonly to: string;
}

export interface PublicLeadForm {
  readonly title: string;
  readonly help?: string;
  readonly button?: string;
  readonly placement: LeadFormPlacement;
  /** How many of the definition's steps come before the form; absent: it stands behind the result, or nowhere. */
  readonly at?: number;
  /** Present and true where the form may be passed. */
  readonly skippable?: boolean;
  /** Present and true where details may be kept in the browser. */
  readonly remember?: boolean;
  /** Present and true where what follows the form is kept step by step. */
  readonly partials?: boolean;
  /** Fields that nobody sees and that a parameter of the page fills. */
  readonly hidden?: readonly PublicHiddenField[];
  readonly fields: readonly LeadField[];
  readonly marketingConsent?: string;
  readonly privacyUrl?: string;
}

export interface PublicOption {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly image?: string;
  readonly imageAlt?: string;
  /** Said at once when this is chosen. */
  readonly feedback?: string;
  /** Present and true: of several it is chosen alone. */
  readonly exclusive?: boolean;
  /** Present and true: the visitor may write what, {"choice": id, "text": …}. */
  readonly write?: boolean;
  /** What live formulas read instead of the id; present only where a public formula uses the question. */
  readonly value?: number;
}

export interface PublicPipe {
  /** Question or variable, in lower case; absent: only Fallback. */
  readonly name?: string;
  /** How a number is written. */
  readonly format?: string;
  /** Written where there is no value. */
  readonly fallback?: string;
}

export interface PublicPipes {
  /** What {{0}}, {{1}} and so on in texts stand for, by number. */
  readonly places: readonly PublicPipe[];
  /** How the language joins several choices; present where there may be several. */
  readonly list?: ListPattern;
}

/** A question of any kind; fields that its kind does not have are absent. */
export interface PublicQuestion {
  readonly id: string;
  readonly kind: string;
  readonly title: string;
  readonly help?: string;
  readonly showIf?: unknown;
  /** Present and false where the question may stay unanswered. */
  readonly required?: boolean;
  /** Tree: while it holds, the question has to be answered all the same. */
  readonly requiredIf?: unknown;
  /** Tree of the value that the question starts with until the visitor changes it. */
  readonly defaultFormula?: unknown;
  readonly rules?: readonly PublicRule[];
  /** Name of the parameter that answers the question beforehand. */
  readonly prefill?: string;
  /** Choices, the columns of a matrix, or what is to be ranked. */
  readonly options?: readonly PublicOption[];
  /** The statements of a matrix. */
  readonly rows?: readonly MatrixRow[];
  /** Default answer: option id, number, yes/no or code of a country. */
  readonly default?: number | string | boolean | null;
  readonly min?: number;
  readonly max?: number;
  readonly step?: number;
  readonly hardMin?: number;
  readonly hardMax?: number;
  readonly format?: string;
  readonly unit?: string;
  readonly multiline?: boolean;
  readonly maxLength?: number;
  readonly placeholder?: string;
  readonly yesLabel?: string;
  readonly noLabel?: string;
  /** Present and true where the question goes on by itself when it is the only one of its step. */
  readonly autoAdvance?: boolean;
  /** Words of the box that answers "n/a"; absent: there is none. */
  readonly notApplicable?: string;
  /** Units of a number, the first of which is what formulas read. */
  readonly units?: readonly NumberUnit[];
  readonly look?: RatingLook;
  readonly lowLabel?: string;
  readonly highLabel?: string;
  /** First day that is taken: YYYY-MM-DD or today in the definition's time zone. */
  readonly minDate?: string;
  /** Last day that is taken, likewise. */
  readonly maxDate?: string;
  /** Country whose national telephone numbers are meant where none is chosen. */
  readonly defaultCountry?: string;
  /** How many options are ranked; absent: all. */
  readonly top?: number;
  /** The wording beside a consent's box. */
  readonly label?: string;
  readonly body?: readonly TextBlock[];
}

export interface PublicRule {
  /** Tree of what has to hold; an error refuses nobody. */
  readonly when: unknown;
  /** Said at the field when it does not. */
  readonly message: string;
}

export interface PublicStep {
  readonly id: string;
  readonly title?: string;
  readonly help?: string;
  /** Tree of the condition; see Formulas/NodeJson. */
  readonly showIf?: unknown;
  readonly questions: readonly PublicQuestion[];
  readonly jumps?: readonly PublicJump[];
}

export interface PublicVariable {
  /** Name in formulas. */
  readonly id: string;
  /** The formula, parsed. */
  readonly tree: unknown;
  /** Shown while the visitor answers; otherwise only needed by others. */
  readonly live: boolean;
  /** What the number is. */
  readonly label?: string;
  /** How it is written. */
  readonly format?: string;
  /** What follows it. */
  readonly unit?: string;
  /** The year table that this is a column of. */
  readonly table?: PublicYearTable;
}

/** A year table as its columns know it. */
export interface PublicYearTable {
  /** The name of the variable that says how many rows it has. */
  readonly rows: string;
  /** The ids of its columns: a formula of the table sees them row by row. */
  readonly columns: readonly string[];
}

export interface Quote {
  readonly kind: "quote";
  readonly content: readonly Inline[];
}

export type RatingLook = "stars" | "numbers" | "faces";

export type Status = "red" | "amber" | "green";

/** Rich text as a closed tree (design.md 4.9): blocks that hold inlines. HTML enters only through the sanitiser, which yields this tree, and leaves only through writers that encode. */
export type TextBlock =
  | Paragraph
  | Heading
  | TextList
  | Quote
  | Picture
  | Video;

export interface TextList {
  readonly kind: "list";
  readonly ordered: boolean;
  readonly items: readonly (readonly Inline[])[];
}

export interface TextRun {
  readonly kind: "text";
  readonly text: string;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
}

/** What a colour means; the theme decides which colour it is. */
export type Tone = "neutral" | "accent" | "bad" | "warning" | "good";

/** A film elsewhere, shown as a picture with a play button: nothing of the other site is loaded before somebody follows it. */
export interface Video {
  readonly kind: "video";
  /** https only; opens in a window of its own. */
  readonly url: string;
  /** What the film is called. */
  readonly title: string;
  /** Address of a picture; null: a plain area with the title. */
  readonly poster?: string;
}
