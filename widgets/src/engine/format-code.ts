/** A code as in Excel, read; see `CodeFormat.cs`. */
export interface CodeFormat {
  readonly sections: readonly CodeSection[];
  readonly text: CodeSection | undefined;
}

export interface CodeSection {
  readonly kind: "literal" | "number" | "date" | "general";
  readonly parts: readonly CodePart[];
  readonly places?: DigitPlaces;
  readonly holds?: (number: number) => boolean;
  /** Only numbers below zero (or zero) come here: the section says itself how they differ. */
  readonly unsigned?: boolean;
}

/** The layout of the digits of a number. */
export interface DigitPlaces {
  readonly whole: number;
  readonly fixedWhole: number;
  readonly decimals: number;
  readonly fixedDecimals: number;
  readonly exponent: number;
  readonly grouped: boolean;
  readonly shift: number;
}

export type PartKind = "literal" | "digit" | "point" | "comma" | "percent" | "exponent" | "general" | "text" | "date";

/** A date's letter is y, m (month), n (minute), d, h, s, H, M, S (elapsed) or a (before or after noon). */
export interface CodePart {
  readonly kind: PartKind;
  readonly text: string;
  readonly length: number;
}

interface Draft {
  readonly parts: CodePart[];
  condition?: { readonly operator: string; readonly bound: number };
}

const token = /"([^"]*)"|\\([^])|_()[^]|\*[^]|\[([^\]]*)\]|([0#?])|([.,%@])|(general)|(am\/pm|a\/p)|e([+-])|(y+|m+|d+|h+|s+)|(;)|([^a-z0-9"\\_*[])/giy;
const most = 15;

/** Reads a code; undefined when it is broken. The twin of `CodeParser` in C#, which says what is wrong with it: codes of formats were checked there. */
export function parseCode(code: string): CodeFormat | undefined {
  if (code.length < 1 || code.length > 255) return undefined;
  const drafts: Draft[] = [{ parts: [] }];
  let draft = drafts[0] as Draft;
  token.lastIndex = 0;
  while (token.lastIndex < code.length) {
    const match = token.exec(code);
    if (!match) return undefined;
    if (match[11]) drafts.push((draft = { parts: [] }));
    else if (!take(draft, match)) return undefined;
  }
  return drafts.length > 4 ? undefined : layout(drafts);
}

const signs: Record<string, PartKind> = { ".": "point", ",": "comma", "%": "percent", "@": "text" };

function take(draft: Draft, match: RegExpExecArray): boolean {
  const [, quoted, escaped, room, bracket, digit, sign, general, half, exponent, date, , literal] = match;
  const add = (kind: PartKind, text: string, length = 0): boolean => draft.parts.push({ kind, text, length }) > 0;
  if (bracket !== undefined) return takeBracket(draft, bracket, add);
  if (digit) return add("digit", digit);
  if (sign) return add(signs[sign] as PartKind, sign);
  if (general) return add("general", "");
  if (half) return add("date", "a", half.length > 3 ? 2 : 1);
  if (exponent) return add("exponent", exponent);
  if (date) return add("date", date.charAt(0).toLowerCase(), date.length);
  return add("literal", quoted ?? escaped ?? (room === undefined ? (literal ?? "") : " "));
}

function takeBracket(draft: Draft, inside: string, add: (kind: PartKind, text: string, length?: number) => boolean): boolean {
  const [, operator, bound] = /^(>=|<=|<>|>|<|=)(-?[0-9]{1,15}(?:\.[0-9]{1,15})?)$/.exec(inside) ?? [];
  if (operator) {
    draft.condition = { operator, bound: Number(bound) };
    return true;
  }
  const symbol = /^\$([^-]*)(?:-[0-9A-F]+)?$/i.exec(inside);
  if (symbol) return add("literal", symbol[1] ?? "");
  if (/^(?:h{1,2}|m{1,2}|s{1,2})$/i.test(inside)) return add("date", inside.charAt(0).toUpperCase(), inside.length);
  return /^(?:black|blue|cyan|green|magenta|red|white|yellow|colou?r ?[0-9]{1,2})$/i.test(inside);
}

const has = ({ parts }: Draft, ...kinds: PartKind[]): boolean => parts.some(({ kind }) => kinds.includes(kind));

/** Which section serves which numbers; the twin of `CodeLayout`. */
function layout(drafts: Draft[]): CodeFormat | undefined {
  const last = drafts[drafts.length - 1] as Draft;
  const text = drafts.length > 1 && (drafts.length === 4 || has(last, "text")) ? last : undefined;
  const numeric = text ? drafts.slice(0, -1) : drafts;
  if (drafts.length === 1 && !has(last, "digit", "date", "general", "text")) return undefined;
  const [first, second, third] = numeric;
  if (first && second && !third) first.condition ??= { operator: ">=", bound: 0 };
  if (first && second && third) {
    first.condition ??= { operator: ">", bound: 0 };
    second.condition ??= { operator: "<", bound: 0 };
  }
  const sections: CodeSection[] = [];
  let positives = false;
  for (const draft of numeric) {
    const section = sectionOf(draft);
    if (!section) return undefined;
    const { operator = "", bound = 0 } = draft.condition ?? {};
    sections.push({ ...section, unsigned: positives || (bound === 0 && /^<=?$/.test(operator)), ...(draft.condition && { holds: (number) => holds(number, operator, bound) }) });
    positives ||= bound === 0 && /^>=?$/.test(operator);
  }
  const forText = text ?? (drafts.length === 1 && has(last, "text") ? last : undefined);
  const shown = forText && sectionOf(forText);
  return forText && !shown ? undefined : { sections, text: shown };
}

function holds(number: number, operator: string, bound: number): boolean {
  switch (operator) {
    case ">=": return number >= bound;
    case ">": return number > bound;
    case "<=": return number <= bound;
    case "<": return number < bound;
    case "=": return number === bound;
    default: return number !== bound;
  }
}

/** Understands the parts of one section together: what `m` and a comma mean depends on what stands around them. */
function sectionOf(draft: Draft): CodeSection | undefined {
  const { parts } = draft;
  const digits = has(draft, "digit");
  if (has(draft, "date")) return digits || has(draft, "exponent") ? undefined : { kind: "date", parts: dateParts(parts) };
  if (!digits) return { kind: has(draft, "general", "text") ? "general" : "literal", parts };
  if (has(draft, "general", "text") || areBroken(parts)) return undefined;
  return { kind: "number", parts: parts.filter(({ kind }) => kind !== "comma"), places: placesOf(parts) };
}

const indexOf = (parts: readonly CodePart[], wanted: PartKind): number => parts.findIndex(({ kind }) => kind === wanted);

const count = (parts: readonly CodePart[], wanted: PartKind): number => parts.filter(({ kind }) => kind === wanted).length;

const digitsOf = (parts: readonly CodePart[]): string => parts.map(({ kind, text }) => (kind === "digit" ? text : "")).join("");

function areBroken(parts: readonly CodePart[]): boolean {
  const [point, exponent, first, comma] = [indexOf(parts, "point"), indexOf(parts, "exponent"), indexOf(parts, "digit"), indexOf(parts, "comma")];
  const end = exponent < 0 ? parts.length : exponent;
  return (
    count(parts, "point") > 1 ||
    count(parts, "exponent") > 1 ||
    (exponent >= 0 && (first > exponent || !digitsOf(parts.slice(exponent)))) ||
    (comma >= 0 && comma < first) ||
    parts.some(({ kind, text }, i) => kind === "literal" && text === "/" && parts[i + 1]?.kind === "digit") ||
    digitsOf(parts.slice(0, end)).length > 2 * most ||
    (point >= 0 && digitsOf(parts.slice(point, end)).length > most)
  );
}

/** A comma between two places parts thousands; one behind the last place before the point, or behind all, divides by a thousand. */
function placesOf(parts: readonly CodePart[]): DigitPlaces {
  const exponent = indexOf(parts, "exponent");
  const end = exponent < 0 ? parts.length : exponent;
  let point = indexOf(parts, "point");
  if (point < 0 || point > end) point = end;
  const whole = digitsOf(parts.slice(0, point));
  const decimals = digitsOf(parts.slice(point, end));
  const lastWhole = parts.slice(0, point).map(({ kind }) => kind).lastIndexOf("digit");
  const parting = count(parts.slice(0, Math.max(0, lastWhole)), "comma");
  return {
    whole: whole.length,
    fixedWhole: whole.includes("0") ? whole.length - whole.indexOf("0") : 0,
    decimals: decimals.length,
    fixedDecimals: decimals.lastIndexOf("0") + 1,
    exponent: exponent < 0 ? 0 : digitsOf(parts.slice(exponent)).length,
    grouped: parting > 0,
    shift: 2 * count(parts, "percent") - 3 * (count(parts, "comma") - parting),
  };
}

/** After hours and before seconds, `m` and `mm` are minutes: here `n`. */
function dateParts(parts: readonly CodePart[]): CodePart[] {
  const dates = parts.filter(({ kind }) => kind === "date");
  return parts.map((part) => {
    if (part.kind !== "date") return { ...part, kind: "literal" };
    const at = dates.indexOf(part);
    const isMinute = part.text === "m" && part.length <= 2 && (/h/i.test(dates[at - 1]?.text ?? "") || /s/i.test(dates[at + 1]?.text ?? ""));
    return isMinute ? { ...part, text: "n" } : part;
  });
}
