/** Address of the player relative to the loader, such as `3f2a…/player.js`. Set by the build. */
declare const PLAYER_PATH: string;

/** Subresource integrity of that file. Set by the build. */
declare const PLAYER_INTEGRITY: string;

/** Address of the server relative to the loader: one folder up, or two for the loader that can be pinned. Set by the build. */
declare const SERVER_PATH: string;
