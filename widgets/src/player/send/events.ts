import type { EventKind } from "../../contract/submission";
import type { Stage } from "../stage";
import type { Teller } from "./teller";

/** Something that happened. `outcome` is for the page alone. */
export interface Told {
  readonly kind: EventKind;
  readonly step?: string | undefined;
  readonly outcome?: string | undefined;
}

/** What happens waits here until the part that tells server and page is there: it is fetched when the first question stands. */
export class Events {
  readonly untold: Told[] = [];
  private teller: Teller | undefined;

  constructor(readonly stage: Stage, public session: string | undefined, readonly onSession: () => void) {
    setTimeout(() => import("./teller").then(async ({ Teller }) => {
      this.teller = new Teller(this, await stage.marks());
      this.teller.tell();
    }).catch(() => undefined));
  }

  tell(kind: EventKind, more?: Omit<Told, "kind">): void {
    this.untold.push({ kind, ...more });
    this.teller?.tell();
  }

  /** For the moment in which the page or the magnet goes away. */
  flush(): void {
    this.teller?.flush();
  }
}
