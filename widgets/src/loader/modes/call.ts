/** Options of `LeadMagnets.open`: the attributes of <lead-magnet> by their names, and where the element is put. */
export interface OpenOptions {
  readonly key: string;
  /** Where the element goes: an element or a selector. Default: the end of the page. */
  readonly target?: Element | string;
  /** The magnet's language, as the attribute `lang` says it. */
  readonly language?: string;
  readonly [attribute: string]: unknown;
}

/** What `LeadMagnets.open` answers, at once; what is asked of it before everything is there happens later, in its order. */
export interface Handle {
  open(): void;
  close(): void;
  /** Changes attributes: `null` and `false` take one away. */
  update(options: Partial<OpenOptions>): void;
  /** Takes the magnet off the page. */
  unmount(): void;
}

/** A call of `open`, and what was asked of its handle meanwhile. A hand-made list may leave out the handle. */
export type Call = readonly [options: OpenOptions, handle?: Handle & { readonly q?: [name: keyof Handle, given: unknown[]][] }];
