/** A style sheet as minified text; see build/css-text.mjs. */
declare module "*.css" {
  export const css: string;
}
