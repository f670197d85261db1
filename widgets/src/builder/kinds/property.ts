/** One property of the definition, as the panel on the right shows it. A property without a value takes its `absent` one. */
export type Property =
  | (Named & { readonly is: "text"; readonly rows?: number; readonly placeholder?: string; readonly required?: boolean })
  | (Named & { readonly is: "number"; readonly absent?: number; readonly integer?: boolean; readonly required?: boolean })
  | (Named & { readonly is: "switch"; readonly absent: boolean })
  | (Named & { readonly is: "choice"; readonly absent: string; readonly among: readonly (readonly [value: string, label: string])[] })
  /** An Excel-style formula; the hint says what it answers. */
  | (Named & { readonly is: "formula" })
  /** Members with an id of their own, a line each. */
  | (Named & { readonly is: "members"; readonly prefix: string; readonly one: string; readonly columns: readonly Property[]; readonly more?: readonly Property[]; readonly fresh?: Readonly<Record<string, string | number>> })
  /** Which of the members of another property is meant. */
  | (Named & { readonly is: "member"; readonly of: string })
  /** Plain paragraphs of a rich text. */
  | (Named & { readonly is: "body" });

interface Named {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
}
