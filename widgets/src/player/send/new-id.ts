/** A random id of 128 bits; `randomUUID` is missing on pages served over plain http. */
export const newId = (): string => crypto.getRandomValues(new Uint32Array(4)).join("-");
