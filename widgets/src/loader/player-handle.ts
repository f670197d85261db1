/** How the loader takes a player away again. */
export interface PlayerHandle {
  unmount(): void;
}
