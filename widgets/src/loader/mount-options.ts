import type { Marks } from "./marks/marks";

/** What the loader gives to the player. */
export interface MountOptions {
  host: HTMLElement;
  root: ShadowRoot;
  /** The body of `GET /api/v1/embed/{key}`. */
  definition: unknown;
  /** `https://…/api/v1/embed/{key}`. */
  api: string;
  /** The hosted page of the same magnet. */
  page: string;
  /** How the visitor came, and what may be told to the page: a part of its own, fetched when it is asked for. */
  marks(): Promise<Marks>;
  /** Key of what is said below the first screen; set by the player itself. */
  note?: string;
  /** Called when the server says that this website may not show the magnet. */
  refuse?(): void;
}
