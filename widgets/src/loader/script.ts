/** A script that was inserted as a module or evaluated by a bundler has no currentScript: find our tag by its address. */
const tag = (document.currentScript ?? document.querySelector('script[src*="/embed/v1.js"]')) as HTMLScriptElement | null;

/** Our tag on the page: where it comes from, and the nonce that it may hand on. */
export const script = { tag, url: new URL(tag?.src || location.href), nonce: tag?.nonce ?? "" };
