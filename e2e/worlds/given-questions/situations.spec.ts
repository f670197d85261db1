import type { Locator, Page } from "@playwright/test";
import type { Player } from "../../pages/player";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { expectFocusIsSeen } from "../../support/focusIsSeen";
import { expectNothingCutOff } from "../../support/nothingCutOff";
import { expectBigTargets } from "../../support/targets";
import { expect, test } from "./_fixture";
import { rows, tabTo } from "./by-keyboard";
import { kinds, questionOf } from "./every-kind";
import { fieldOf } from "./field-of";

const answered = kinds.filter(kind => rows[kind]!.gives !== undefined);

async function answerAll(player: Player): Promise<void> {
  for (const kind of answered) await player.answer(questionOf(kind).id, rows[kind]!.gives as never);
}

/** Through every stop of the keyboard up to the way on: each can be seen, and so can its focus. */
async function expectEveryStopSeen(page: Page, player: Player): Promise<void> {
  const next = player.button(player.definition.texts.next);
  await fieldOf(player.card, kinds[0]!).getByRole("heading").evaluate(heading => (heading.setAttribute("tabindex", "-1"), (heading as HTMLElement).focus()));
  const isThere = () => next.evaluate(button => (button.getRootNode() as ShadowRoot).activeElement === button);
  for (let stop = 1; stop < 150 && !(await isThere()); stop++) {
    await page.keyboard.press("Tab");
    await expectFocusIsSeen(page, `stop ${stop}`);
  }
  await expect(next).toBeFocused();
}

const picture = (field: Locator) => field.screenshot({ animations: "disabled", caret: "hide" });

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(() => {
    test.use({ colorScheme, contextOptions: { forcedColors: "active" } });

    test(`in forced colours on ${colorScheme} every answer and every focus can be seen`, async ({ page, visit }) => {
      test.slow();
      const player = await visit("en-GB", "page");
      await expect(player.progress(1)).toBeVisible();
      expect(await page.evaluate(() => matchMedia("(forced-colors: active)").matches)).toBe(true);

      // Typed text is its own sign; of what is chosen, moved or ticked the picture has to change.
      for (const kind of answered) {
        const field = fieldOf(player.card, kind);
        const empty = await picture(field);
        await player.answer(questionOf(kind).id, rows[kind]!.gives as never);
        await player.card.evaluate(host => (host.shadowRoot!.activeElement as HTMLElement | null)?.blur());
        expect((await picture(field)).equals(empty), `${kind} looks answered`).toBe(false);
      }
      if (colorScheme === "dark") await expectEveryStopSeen(page, player);
    });
  });
}

test("wider spacing of letters, words and lines cuts nothing off", async ({ page, visit }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const player = await visit("en-GB", "page");
  await expect(player.progress(1)).toBeVisible();
  // The values of WCAG 1.4.12, as somebody's own style sheet would set them.
  await player.card.evaluate(host => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; } p { margin-bottom: 2em !important; }");
    host.shadowRoot!.adoptedStyleSheets = [...host.shadowRoot!.adoptedStyleSheets, sheet];
  });

  await expectNoSidewaysScroll(page, "empty");
  await expectNothingCutOff(player.card, "empty");
  await player.next();
  await expect(player.card.locator("[aria-invalid]").first()).toBeAttached();
  await expectNothingCutOff(player.card, "wrong");
  await answerAll(player);
  await expectNoSidewaysScroll(page, "answered");
  await expectNothingCutOff(player.card, "answered");
});

for (const [what, height, deviceScaleFactor] of [["on a screen of 320 px", 640, 1], ["at 400 %", 256, 4]] as const) {
  test.describe(() => {
    test.use({ viewport: { width: 320, height }, deviceScaleFactor });

    test(`${what} nothing is lost and every stop of the keyboard is seen`, async ({ page, visit }) => {
      test.slow();
      const player = await visit("en-GB", "page");
      await expect(player.progress(1)).toBeVisible();

      await expectNoSidewaysScroll(page, "empty");
      await expectNothingCutOff(player.card, "empty");
      await expectEveryStopSeen(page, player);
      await player.next();
      await expect(player.card.locator("[aria-invalid]").first()).toBeAttached();
      await expectNothingCutOff(player.card, "wrong");
      await answerAll(player);
      await expectBigTargets(player.card, "answered");
      await expectNoSidewaysScroll(page, "answered");
      await expectNothingCutOff(player.card, "answered");
    });
  });
}

test.describe(() => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("whoever wants less motion sees none", async ({ page, visit }) => {
    await page.addInitScript(() => {
      const seen: string[] = [];
      // What moves within a shadow root is told there only.
      const { attachShadow } = Element.prototype;
      Element.prototype.attachShadow = function (init) {
        const root = attachShadow.call(this, init);
        for (const name of ["animationstart", "transitionrun"]) {
          root.addEventListener(name, event => {
            const { animationName, propertyName } = event as AnimationEvent & TransitionEvent;
            seen.push(`${(event.target as Element).className}: ${animationName ?? propertyName}`);
          }, true);
        }
        return root;
      };
      Object.assign(window, { moved: seen });
    });
    const player = await visit("en-GB", "page");
    await expect(player.progress(1)).toBeVisible();

    await player.next();
    await answerAll(player);
    await player.next();
    await expect(player.card.getByRole("heading", { name: player.definition.texts.review })).toBeVisible();

    expect(await page.evaluate("window.moved")).toEqual([]);
    await tabTo(page, player.card.getByRole("button", { name: "Change" }).first());

    // Whoever does not mind sees it: what moves is heard of.
    await page.emulateMedia({ reducedMotion: "no-preference" });
    await page.keyboard.press("Enter");
    await expect.poll(() => page.evaluate<string[]>("window.moved")).toContain("screen step: in");
  });
});

test.describe(() => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("where the page forbids our pictures their words stand in their room", async ({ visit }) => {
    const player = await visit("en-GB", "page", { "Content-Security-Policy": "img-src 'none'" });
    const roof = fieldOf(player.card, "picture");

    await expect(roof.getByText("A flat roof")).toBeVisible();
    await expect(roof.getByRole("radio", { name: "A flat roof Flat" })).toBeVisible();
    await roof.scrollIntoViewIfNeeded();
    const box = (await roof.getByText("A flat roof").boundingBox())!;
    expect(box.height / box.width).toBeCloseTo(3 / 4, 1);
    await player.button("Next").scrollIntoViewIfNeeded();
    await expect(player.card.locator("img")).toHaveCount(0);
    await expectNothingCutOff(player.card, "without pictures");
  });
});
