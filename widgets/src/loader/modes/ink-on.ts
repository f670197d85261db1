/** White or nearly black, whichever is read better on a colour as the browser computed it. */
export function inkOn(background: string): string {
  const [r = 0, g = 0, b = 0] = (background.match(/[\d.]+/g) ?? []).map(Number).map(linear);
  const light = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return 1.05 / (light + 0.05) >= 4.5 ? "#fff" : "#1c2024";
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
