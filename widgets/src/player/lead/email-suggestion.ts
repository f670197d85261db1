import { editDistance } from "./edit-distance";
import { emailDomains } from "./email-domains";

/** Endings that do not exist, and what is meant by them. */
const endings: Readonly<Record<string, string>> = {
  con: "com", cmo: "com", ocm: "com", comm: "com", coom: "com", vom: "com", xom: "com", cpm: "com", nte: "net", ney: "net", nett: "net", ogr: "org", orgg: "org",
  "co.ku": "co.uk", "co.u": "co.uk", "c.uk": "co.uk",
};

/** Endings that do exist, but hardly behind the name of a well-known place. */
const unlikely = new Set(["co", "cm", "om", ...Object.keys(endings)]);

/** The address that was probably meant, or null: a well-known domain with one slip or two, or an ending that does not exist. */
export function emailSuggestion(text: string): string | null {
  const typed = text.trim();
  const at = typed.lastIndexOf("@");
  const domain = typed.slice(at + 1).toLowerCase();
  if (at < 1 || /[\s@]/.test(typed.slice(0, at)) || emailDomains.includes(domain)) return null;
  const meant = wellKnown(domain) ?? withEnding(domain);
  return meant && `${typed.slice(0, at)}@${meant}`;
}

function wellKnown(domain: string): string | null {
  const near = emailDomains.map(known => ({ known, away: editDistance(domain, known) })).filter(({ known, away }) => away <= slips(domain, known) && !isNeighbour(domain, known));
  return near.sort((a, b) => a.away - b.away)[0]?.known ?? null;
}

/** How many slips are likely. Short names are near to everything, and the first letter is seldom wrong. */
function slips(domain: string, known: string): number {
  const sameStart = domain[0] === known[0];
  return known.length < 8 ? 0 : known.length < 9 ? Number(sameStart) : sameStart ? 2 : 1;
}

/** The same name with another ending is another place, not a slip: yahoo.at, outlook.be. */
function isNeighbour(domain: string, known: string): boolean {
  const [name, ending] = halves(domain);
  return name === halves(known)[0] && !unlikely.has(ending) && ending.length > 1;
}

function withEnding(domain: string): string | null {
  const [name, ending] = halves(domain);
  const meant = endings[ending];
  return meant ? `${name}.${meant}` : null;
}

function halves(domain: string): [name: string, ending: string] {
  const dot = domain.indexOf(".");
  return dot < 0 ? [domain, ""] : [domain.slice(0, dot), domain.slice(dot + 1)];
}
