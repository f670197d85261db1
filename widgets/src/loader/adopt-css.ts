/**
 * Adds a style sheet to a shadow root once. Constructed sheets pass every Content-Security-Policy; all browsers that run the
 * player's ES2020 and container queries (Chrome 105, Firefox 110, Safari 16.4) have them.
 */
export function adoptCss(root: ShadowRoot, css: string): void {
  let sheet = sheets.get(css);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    sheets.set(css, sheet);
  }
  if (!root.adoptedStyleSheets.includes(sheet)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

const sheets = new Map<string, CSSStyleSheet>();
