export type Mode = "inline" | "popup" | "slide-in" | "side-tab" | "button" | "page" | "exit";

export type Consent = "wait" | "granted" | "denied";

/** The attributes of <lead-magnet>, by their names. */
export interface LeadMagnetAttributes {
  /** How the magnet comes onto the page. Default: `inline` as an element, `popup` for `open()`. */
  mode?: Mode;
  /** What opens it by itself: `load`, `delay:5` (seconds), `scroll:50` (per cent), `exit`, `click`, `none`; several with spaces between. */
  trigger?: string;
  /** How often it may open by itself: `once`, `session`, `days:7`, `always`; and until when: `lead`, `close`. Default `session lead`. */
  cap?: string;
  /** What the button, the tab and the dialog are called. */
  label?: string;
  side?: "left" | "right";
  theme?: "auto" | "light" | "dark";
  /** Language to show, where the magnet has several; and that of what the embed itself has to say. */
  lang?: string;
  font?: "system" | "inherit";
  /** A CSS colour instead of the workspace's accent. */
  accent?: string;
  /** Pixels that are kept free until the magnet is there. */
  height?: number;
  /** Name of this place, such as `pricing-page`. */
  placement?: string;
  /**
   * What the page knows of the visitor, as in an address: `email=ana%40acme.example&plan=pro`. Fills the questions and the fields of the lead form, hidden
   * ones among them, that declare such a parameter; it wins over the address of the page. A consent is never filled.
   */
  prefill?: string;
  /** What the visitor said to measuring, where no Consent Mode tells it. */
  consent?: Consent;
  /** What a lead is worth, for `generate_lead`; only with `currency`. */
  value?: number;
  /** Three letters, such as `EUR`. */
  currency?: string;
}

export interface OpenOptions extends LeadMagnetAttributes {
  /** The magnet's key, from its Publish page. */
  key: string;
  /** Where the element goes: an element or a selector. Default: the end of the page. */
  target?: Element | string;
}

/** What one can do with a magnet that `open()` put on the page. */
export interface Handle {
  open(): void;
  close(): void;
  /** Changes attributes; `null` takes one away. */
  update(options: { [Name in keyof OpenOptions]?: OpenOptions[Name] | null }): void;
  unmount(): void;
}

/** What comes with an event of the element. Nothing of it says who the visitor is. */
export interface LeadMagnetDetail {
  lm_id: string;
  lm_version?: number;
  lm_type?: string;
  lm_step?: string;
  lm_outcome?: string;
  lm_mode?: Mode;
  value?: number;
  currency?: string;
}

export type LeadMagnetEvent = CustomEvent<LeadMagnetDetail>;

export interface LeadMagnetEvents {
  lm_view: LeadMagnetEvent;
  lm_start: LeadMagnetEvent;
  lm_step: LeadMagnetEvent;
  lm_submit: LeadMagnetEvent;
  generate_lead: LeadMagnetEvent;
  lm_open: LeadMagnetEvent;
  lm_close: LeadMagnetEvent;
}
