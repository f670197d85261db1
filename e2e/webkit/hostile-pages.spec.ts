import { readStylesScript } from "../support/hostStyles";
import type { HostNotes } from "../support/noteHost";
import type { WebDriver } from "../support/webDriver";
import { hosts, plain } from "../worlds/given-hosts/hosts";
import { put } from "../worlds/given-hosts/put";
import { expect, known, test, visitor } from "./_fixture";
import { DrivenPlayer } from "./drivenPlayer";

const without = [
  "rewritten", "written", // A document that is written anew loses the test's notes.
  "polluted", "old-libraries", // They break the driver's own scripts, which run in the page.
  "zoomed", // The driver reckons without the zoom, and clicks beside everything.
];
const walked = [plain, ...hosts].filter(host => !host.prepared && !without.includes(host.name));

/** It asks for a tab's icon whatever the page forbids. */
const byTheBrowser = /favicon/;

for (const host of walked) {
  test(`a magnet is completed on ${host.what}, which it leaves as it was`, async ({ driver, product, check: { magnet, shown } }) => {
    await driver.go(await put(product, host, ""));
    const styles = await inEveryFrame(driver, readStylesScript);
    await driver.go(await put(product, host, product.snippet(magnet.key)));
    const submission = visitor();

    while (await driver.inward());
    await new DrivenPlayer(driver, shown).complete(submission);

    await known(product.api, submission);
    const notes = (await inEveryFrame(driver, "return noted")) as HostNotes[];
    expect(notes.flatMap(({ errors }) => errors)).toEqual([]);
    expect(notes.flatMap(({ violations }) => violations).filter(violation => !byTheBrowser.test(violation))).toEqual([]);
    expect(await inEveryFrame(driver, readStylesScript)).toEqual(styles);
    expect(await driver.cookies()).toEqual([]);
    await driver.go(`${product.server.url}/health/live`);
    expect(await driver.cookies()).toEqual([]);
  });
}

/** What a script answers in the page and in each frame within a frame. */
async function inEveryFrame(driver: WebDriver, script: string): Promise<unknown[]> {
  const answers: unknown[] = [];
  await driver.outward();
  do answers.push(await driver.run(script)); while (await driver.inward());
  return answers;
}
