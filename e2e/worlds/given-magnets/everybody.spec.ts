import { walk } from "../../pages/walk";
import { expectAccessible } from "../../support/accessible";
import { expectNoSidewaysScroll } from "../../support/fitsTheScreen";
import { by, submissions, type Template } from "../../support/submissions";
import { test } from "./_fixture";

const whole = Boolean(process.env.LEADMAGNETS_TEST_WHOLE);

/** One of each kind: the other templates have the same parts in other words, and are walked where LEADMAGNETS_TEST_WHOLE is set. */
const sample: readonly Template[] = ["hr-compliance", "pm-style", "solar"];
const templates = whole ? (Object.keys(submissions) as Template[]) : sample;

for (const template of templates) {
  for (const [scheme, width] of [["light", 390], ["dark", 320]] as const) {
    if (!whole && (scheme === "dark") !== (template === "pm-style")) continue;
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
