import type { ChallengeResponse } from "../../contract/submission";
import { type Guest, takeSession } from "../send/take-session";
import { inSlices } from "./in-slices";
import { inWorker } from "./in-worker";
import type { Puzzle } from "./search";

export interface Proof {
  readonly proof: string;
  /** The session for which it counts. */
  readonly session: string;
}

/** Milliseconds that somebody is made to wait: nearly always it is there long before. */
const usual = 4000;

interface Search {
  readonly until: number;
  readonly found: Promise<Proof | null>;
  usedBy?: string;
}

/**
 * The proof of work of one visit: searched from the first answer on, while the visitor reads the next question. Without it a submission is
 * taken all the same; somebody looks at it before anybody is told.
 */
export class Proving {
  private current: Search;
  private stopped = false;

  constructor(private readonly url: string, private readonly guest: Guest) {
    this.current = this.begin();
  }

  /** What goes with a submission; null when it is not there within the time. A submission has one of its own, which serves all its attempts. */
  async of(submissionId: string, patience = usual): Promise<Proof | null> {
    const { current } = this;
    if (Date.now() > current.until || (current.usedBy ?? submissionId) !== submissionId) this.current = this.begin();
    let proof = await within(patience, this.current.found);
    if (proof === undefined) return null;
    if (proof === null) {
      // It could not be asked for, perhaps because the connection was gone for a while.
      this.current = this.begin();
      proof = (await within(patience, this.current.found)) ?? null;
    }
    this.current.usedBy = submissionId;
    return proof;
  }

  stop(): void {
    this.stopped = true;
  }

  private begin(): Search {
    // A challenge counts for two hours; what is nearly over is not worth sending.
    return { until: Date.now() + 100 * 60_000, found: this.search().catch(() => null) };
  }

  private async search(): Promise<Proof | null> {
    const { session } = this.guest;
    const response = await fetch(this.url, {
      method: "POST", body: JSON.stringify({ ...(session && { session }) }), credentials: "omit", headers: { "Content-Type": "application/json" },
    });
    if (!response.ok) return null;
    const asked = (await response.json()) as ChallengeResponse;
    takeSession(this.guest, asked.session);
    const number = await this.solve(asked);
    const { algorithm, challenge, salt, signature } = asked;
    return number === null ? null : { proof: btoa(JSON.stringify({ algorithm, challenge, number, salt, signature })), session: asked.session };
  }

  private solve(puzzle: Puzzle): Promise<number | null> {
    const slices = () => inSlices(puzzle, () => this.stopped);
    const script = new URL("proof-worker.js", import.meta.url);
    // In a sandbox the page's origin is not that of its address; Firefox complains in the console of workers that are tried there.
    return script.origin === origin ? inWorker({ salt: puzzle.salt, challenge: puzzle.challenge, maxnumber: puzzle.maxnumber }, script.href).catch(slices) : slices();
  }
}

function within<T>(milliseconds: number, promise: Promise<T>): Promise<T | undefined> {
  return Promise.race([promise, new Promise<undefined>(end => setTimeout(end, milliseconds))]);
}
