/** What stands for the answer of LibreOffice where it did not come back in time: like no error of ours. */
export const unanswered = { error: "no answer in time" };

/** How LibreOffice names what spreadsheets call by a code. */
const errors = { "Err:502": "#NUM!", "Err:503": "#NUM!", "Err:523": "#NUM!", "Err:504": "#VALUE!", "Err:508": "#NAME?", "Err:519": "#VALUE!" };

const codeOf = ({ error }) => errors[error] ?? error;

/** Numbers agree to nine digits, texts, logicals and errors wholly; a blank shows as 0 or as an empty text. */
export function agree(ours, theirs, tolerance = 0) {
  if (typeof ours === "number" && typeof theirs === "number")
    return Math.abs(ours - theirs) <= Math.max(Math.max(1e-9, tolerance) * Math.max(Math.abs(ours), Math.abs(theirs)), 1e-12);
  // LibreOffice has no logicals, only numbers that are shown as such.
  if (typeof ours === "boolean" && typeof theirs === "number") return Number(ours) === theirs;
  if (ours === null) return theirs === 0 || theirs === "";
  if (typeof ours === "object" && theirs !== null && typeof theirs === "object") return codeOf(ours) === codeOf(theirs);
  return ours === theirs;
}

/** The entry of `differences.json` that explains why both differ. That there is no answer is explained only by one that speaks of it. */
export function explanation({ source, text, expected }, theirs, differences) {
  return differences.find(({ source: only, formula, ours, theirs: said }) =>
    (!only || only === source) && (!formula || new RegExp(formula).test(text)) && (!ours || new RegExp(ours).test(shown(expected))) &&
    (said ? new RegExp(said).test(shown(theirs)) : theirs !== unanswered));
}

export const shown = (value) => (value === undefined ? "nothing" : typeof value === "object" && value !== null ? codeOf(value) : JSON.stringify(value));
