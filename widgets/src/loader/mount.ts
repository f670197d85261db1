import type { PlayerHandle } from "./player-handle";
import type { MountOptions } from "./mount-options";

/** What the player's module exports as `mount`; the loader knows no more of it. */
export type Mount = (options: MountOptions) => Promise<PlayerHandle>;
