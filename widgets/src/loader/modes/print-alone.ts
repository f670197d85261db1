const css = "@media print { :root:has(lead-magnet[open]) body :not(lead-magnet[open], :has(lead-magnet[open])) { display: none !important; } }";

let sheet: CSSStyleSheet | undefined;

/** While it lasts a printed page holds what stands over it and nothing else; on the screen nothing changes. Answers the way to end it. */
export function printAlone(): () => void {
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
  }
  const own = sheet;
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
  return () => void (document.adoptedStyleSheets = document.adoptedStyleSheets.filter(other => other !== own));
}
