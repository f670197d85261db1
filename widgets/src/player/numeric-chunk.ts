/** The chunk for numbers, as a type, so that nobody imports it by accident. */
export type Numeric = (typeof import("./numeric/numeric"))["numeric"];
