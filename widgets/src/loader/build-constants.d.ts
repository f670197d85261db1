/** Address, relative to the loader, and subresource integrity of each part that the loader may fetch. Set by the build. */
declare const PARTS: Readonly<Record<import("./import-part").Part, readonly [path: string, integrity: string]>>;

/** Address of the server relative to the loader: one folder up, or two for the loader that can be pinned. Set by the build. */
declare const SERVER_PATH: string;
