import { expect, test } from "./_fixture";
import { hosts, plain } from "./hosts";

/** One page of each sort of harm; all of them are walked by npm run prove, or where LEADMAGNETS_TEST_WHOLE is set. */
const sample = ["plain", "unset", "important", "controls", "strict", "strict-dynamic", "sandboxed", "quirks", "right-to-left", "polluted", "old-libraries", "frozen", "storage-throws", "two-builds", "blocked-events"];
const walked = [plain, ...hosts].filter(({ name }) => process.env.LEADMAGNETS_TEST_WHOLE || sample.includes(name));

for (const host of walked) {
  test(`a magnet is completed on ${host.what}, which it leaves as it was`, async ({ browser, browserName, context, hosts: there, watch, complete, followed }) => {
    test.skip(host.browser !== undefined && host.browser !== browserName, `Only ${host.browser} can be made to do this.`);
    test.info().annotations.push({ type: "browser", description: browser.version() });
    await there.open(host, "");
    const styles = await there.stylesOf();
    await there.open(host, there.snippet);

    await complete(there.player);

    const { errors, violations, shifted } = await watch();
    expect(errors.filter(error => !host.loud?.test(error))).toEqual([]);
    expect(violations).toEqual([]);
    expect(shifted).toEqual([]);
    expect(await there.stylesOf()).toEqual(styles);
    expect(await context.cookies()).toEqual([]);

    const { last, because, only } = host.naive;
    if (only && only !== browserName) return;
    const { reached, stopped } = await followed(host, async () => {});
    if (because) expect(stopped).toEqual({ after: last ?? expect.anything(), why: expect.stringMatching(because) });
    else expect({ last: reached.at(-1), stopped }).toEqual({ last, stopped: undefined });
  });
}
