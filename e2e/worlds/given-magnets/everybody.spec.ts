import { walk } from "../../pages/walk";
import { expectAccessible } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { by, submissions, type Template } from "../../support/submissions";
import { test } from "./_fixture";

/** One of each kind in the dark and on the smallest telephone too: the other templates have the same parts in other words. */
const inTheDark: readonly Template[] = ["cyber-risk", "pm-style", "solar"];

for (const template of Object.keys(submissions) as Template[]) {
  for (const [scheme, width] of [["light", 390], ["dark", 320]] as const) {
    if (scheme === "dark" && !inTheDark.includes(template)) continue;
    test.describe(() => {
      test.use({ colorScheme: scheme, viewport: { width, height: 844 } });

      test(`${template} in ${scheme} colours keeps nobody out and fits ${width} px`, async ({ page, visit }) => {
        test.slow();
        const submission = by(`${scheme}-${template}@brightapps.io`, submissions[template][0]);

        await walk(await visit(template), submission, async what => {
          await expectNoSidewaysScroll(page, what);
          await expectAccessible(page, what);
        });
      });
    });
  }
}
