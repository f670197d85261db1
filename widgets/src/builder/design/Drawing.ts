import type { PublicDefinition } from "../../contract/definition";
import { adoptCss } from "../../loader/adopt-css";
import { Card } from "../../player/card";
import { leadScreen } from "../../player/lead/lead-screen";
import type { Place } from "../../player/model/place";
import type { Context } from "../../player/screens/context";
import { introScreen } from "../../player/screens/intro-screen";
import type { Screen } from "../../player/screens/screen";
import { stepScreen } from "../../player/screens/step-screen";
import { Run } from "../../player/model/run";
import type { Kinds } from "../../player/questions/kind";
import { css } from "../../player/styles/player.css";
import { words } from "../../player/words";
import { allKinds } from "./allKinds";

const screens = { intro: introScreen, step: stepScreen, lead: leadScreen } satisfies Partial<Record<Place["kind"], (context: Context) => Screen>>;

/** A page that the editor shows. */
export type Page = Place & { readonly kind: keyof typeof screens };

/** The player's own drawing of one of its pages, in a shadow root of its own. */
export class Drawing {
  private readonly root: ShadowRoot;
  private readonly kinds: Kinds;
  private card: Card | null = null;

  constructor(private readonly host: HTMLElement) {
    this.root = host.shadowRoot ?? host.attachShadow({ mode: "open" });
    adoptCss(this.root, css);
    this.kinds = allKinds(this.root);
  }

  draw(definition: PublicDefinition, place: Page): void {
    const say = words(definition.texts, definition.locale);
    const run = new Run(definition, () => null, null);
    run.place = place;
    const nothing = () => {};
    const context: Context = { definition, say, run, formulas: null, kinds: this.kinds, numeric: null, changed: nothing, next: nothing, back: nothing };
    this.card?.remove();
    this.card = new Card({ host: this.host, root: this.root } as never, definition, nothing);
    this.card.show(screens[place.kind](context), true);
  }

  /** Marks the question that is being edited. */
  mark(question: string | null): HTMLElement | null {
    const all = [...this.root.querySelectorAll<HTMLElement>(".question")];
    all.forEach(element => element.classList.remove("edited"));
    const marked = question === null ? null : (this.root.getElementById(`t-${question}`)?.closest<HTMLElement>(".question") ?? null);
    marked?.classList.add("edited");
    return marked;
  }

  /** The question that was clicked, if it was one. */
  questionAt(event: Event): string | null {
    const element = event.composedPath().find((node): node is HTMLElement => node instanceof HTMLElement && node.classList.contains("question"));
    return element?.querySelector("[id^='t-']")?.id.slice(2) ?? null;
  }

  remove(): void {
    this.card?.remove();
  }
}
