/** The public definition as the player reads it: the shape of C#'s PublicDefinition (design.md 4.3). */
export interface Definition {
  readonly schema: number;
  readonly key: string;
  readonly version: number;
  readonly kind: "quiz" | "assessment" | "calculator";
  readonly title: string;
  readonly locale: string;
  readonly dir: "ltr" | "rtl";
  readonly currency?: string;
  readonly brand?: { readonly name: string; readonly accent?: string; readonly accentText?: string; readonly logoUrl?: string };
  readonly intro?: { readonly title: string; readonly body?: readonly TextBlock[]; readonly button?: string };
  readonly steps: readonly Step[];
  readonly variables?: readonly Variable[];
  readonly tables?: readonly unknown[];
  readonly leadForm: LeadForm;
  readonly groups?: readonly string[];
  readonly numbers?: unknown;
  readonly texts: Readonly<Record<string, string>>;
}

export interface Step {
  readonly id: string;
  readonly title?: string;
  readonly help?: string;
  readonly showIf?: unknown;
  readonly questions: readonly Question[];
}

export type QuestionKind = "single" | "multiple" | "picture" | "slider" | "number" | "text" | "email" | "yes-no" | "statement";

export interface Question {
  readonly id: string;
  readonly kind: QuestionKind;
  readonly title: string;
  readonly help?: string;
  readonly showIf?: unknown;
  readonly required?: boolean;
  readonly options?: readonly Option[];
  readonly default?: string | number | boolean | null;
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
  readonly body?: readonly TextBlock[];
}

export interface Option {
  readonly id: string;
  readonly label: string;
  readonly help?: string;
  readonly image?: string;
  readonly imageAlt?: string;
  readonly value?: number;
}

export interface Variable {
  readonly id: string;
  readonly tree: unknown;
  readonly live: boolean;
  readonly label?: string;
  readonly format?: string;
  readonly unit?: string;
}

export type LeadFieldKind = "email" | "text" | "phone" | "country" | "single" | "boolean" | "consent";

export interface LeadField {
  readonly id: string;
  readonly kind: LeadFieldKind;
  readonly label: string;
  readonly help?: string;
  readonly required?: boolean;
  readonly options?: readonly { readonly id: string; readonly label: string }[];
}

export interface LeadForm {
  readonly title: string;
  readonly help?: string;
  readonly button?: string;
  readonly placement: "before-result" | "after-result";
  readonly fields: readonly LeadField[];
  readonly marketingConsent?: string;
  readonly privacyUrl?: string;
}

export type TextRun = { readonly kind?: "text"; readonly text: string; readonly strong?: boolean; readonly emphasis?: boolean; readonly code?: boolean };
export type Inline = TextRun | { readonly kind: "link"; readonly href: string; readonly content: readonly TextRun[] };
export type TextBlock =
  | { readonly kind: "paragraph" | "quote"; readonly content: readonly Inline[] }
  | { readonly kind: "heading"; readonly level: number; readonly content: readonly Inline[] }
  | { readonly kind: "list"; readonly ordered: boolean; readonly items: readonly (readonly Inline[])[] }
  | { readonly kind: "image"; readonly source: string; readonly alt: string };
