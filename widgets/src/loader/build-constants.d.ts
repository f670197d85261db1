/** Address, relative to the loader, and subresource integrity of each part that the loader may fetch. Set by the build. */
declare const PARTS: Readonly<Record<import("./import-part").Part, readonly [path: string, integrity: string]>>;
