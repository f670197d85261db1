/** How the loader takes a player away again. */
export interface PlayerHandle {
  unmount(): void;
  /** The element stands somewhere else in the page now. */
  moved?(): void;
}
