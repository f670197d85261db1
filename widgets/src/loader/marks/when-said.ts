import type { TrackingConsent } from "../../contract/submission";

type Said = TrackingConsent | undefined;

/**
 * Calls back now, and again when somebody decides, who may also take it back: Consent Mode has no event for that. A website that does not
 * ask is looked at for some seconds, until its consent manager would have said so. Answers the way to stop it.
 */
export function whenSaid(look: () => [Said, ...Said[]], then: (...said: Said[]) => void): () => void {
  let [timer, before] = [undefined as ReturnType<typeof setTimeout> | undefined, ""];
  turn(0);
  return () => clearTimeout(timer);

  function turn(count: number): void {
    const said = look();
    // What did not change is left alone: another tab may have removed it.
    if (before !== (before = said.map(String).join())) then(...said);
    if (said[0] || count < 10) timer = setTimeout(() => turn(count + 1), 1000);
  }
}
