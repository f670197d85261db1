import { by, submissions } from "../../support/submissions";
import { eventually } from "../../support/eventually";
import { expect, magnetIn, script, test } from "./_fixture";

const pollutions: Readonly<Record<string, string>> = {
  "AMD and CommonJS globals": "window.define = () => { throw new Error('no module for you'); }; define.amd = {}; window.module = { exports: {} }; window.exports = module.exports;",
  "prototypes with members of the page": "Array.prototype.last = function () { return this[this.length - 1]; }; Object.prototype.each = function () {}; String.prototype.trimAll = function () {};",
  "an old library that teaches lists to be JSON": "Array.prototype.toJSON = function () { return JSON.stringify([...this].join('|')); }; String.prototype.toJSON = function () { return '!' + this; };",
  "frozen prototypes": "for (const one of [Object, Array, String, Function, Promise]) { Object.freeze(one.prototype); Object.freeze(one); }",
  "a fetch and a JSON of the page": "const f = window.fetch; window.fetch = (url, init) => f.call(window, String(url), init); const p = JSON.parse; JSON.parse = (text, revive) => p(text, revive); const s = JSON.stringify; JSON.stringify = (a, b, c) => s(a, b, c);",
};

for (const [what, code] of Object.entries(pollutions)) {
  test(`${what} disturb nothing from the first click to the lead`, async ({ page, host, product: { server, api } }) => {
    const errors: string[] = [];
    page.on("pageerror", error => errors.push(error.message));
    page.on("console", message => message.type() === "error" && errors.push(message.text()));
    const email = `${what.replace(/\W+/g, "-").toLowerCase()}@brightapps.io`;
    const overlay = await host(magnetIn("popup"), `<script>${code}</script>${script(server.url)}`);

    await page.getByRole("link", { name: overlay.name }).click();
    await overlay.player.complete(by(email, submissions["pm-style"][0]));

    await eventually(async () => (await api.leads(email)).length > 0, "the lead is there");
    expect((await api.lead(email)).submissions).toHaveLength(1);
    expect(errors).toEqual([]);
  });
}
