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
  /** Called when the server says that this website may not show the magnet. */
  refuse?(): void;
}
