/** Why a magnet is not shown: there is none, this website may not show it, or something on the way did not answer. */
export class LoadFailure extends Error {
  constructor(readonly why: "gone" | "refused" | "failed") {
    super(why);
  }
}
