/** A mail as its reader sees it. */
export interface Mail {
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** Reads what our program writes: a multipart/alternative whose parts are quoted-printable. */
export function readMail(raw: string, to: readonly string[]): Mail {
  const [head, body] = cut(raw);
  const boundary = /boundary="?([^";\s]+)/i.exec(header(head, "content-type"))?.[1];
  if (!boundary) throw new Error(`A mail without parts:\n${raw.slice(0, 500)}`);
  const parts = body.split(`--${boundary}`).map(part => cut(part.trimStart()));
  const part = (type: string) => decode(parts.find(([h]) => header(h, "content-type").startsWith(type))?.[1] ?? "");
  return { to, subject: words(header(head, "subject")), text: part("text/plain"), html: part("text/html") };
}

function cut(text: string): [string, string] {
  const at = text.indexOf("\r\n\r\n");
  return at < 0 ? [text, ""] : [text.slice(0, at), text.slice(at + 4)];
}

function header(head: string, name: string): string {
  const unfolded = head.replace(/\r\n[ \t]+/g, " ");
  return new RegExp(`^${name}: *(.*)$`, "im").exec(unfolded)?.[1]?.trim() ?? "";
}

/** `=?utf-8?B?…?=` and `=?utf-8?Q?…?=`. */
function words(value: string): string {
  return value.replace(/\?=\s+=\?/g, "?==?").replace(/=\?utf-8\?([BQ])\?(.*?)\?=/gi, (_, kind: string, coded: string) =>
    kind.toUpperCase() === "B" ? Buffer.from(coded, "base64").toString("utf8") : decode(coded.replaceAll("_", " ")));
}

function decode(quoted: string): string {
  const bytes = quoted.replace(/=\r\n/g, "").replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, "latin1").toString("utf8");
}
