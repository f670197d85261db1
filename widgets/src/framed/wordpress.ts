/**
 * WordPress speaks its own words with frames of pasted links: they carry a secret that it put behind the address, `#?secret=…`, and it
 * follows a height between 200 and 1000 pixels. Null: the frame does not stand there.
 */
export function wordPress(): { height(value: number): void; link(url: string): void } | null {
  const secret = /[?&#]secret=([A-Za-z0-9]+)/.exec(location.hash)?.[1];
  if (!secret) return null;
  const tell = (message: "height" | "link", value: number | string) => parent.postMessage({ message, value, secret }, "*");
  return { height: value => tell("height", value), link: url => tell("link", url) };
}
