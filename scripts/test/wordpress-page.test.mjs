import assert from "node:assert/strict";
import { test } from "node:test";
import { wordPressPage } from "../lib/wordpress/page.mjs";

const versions = {
  wordpress: "6.1.9+dfsg1-0+deb12u1", "wordpress-theme-twentytwentythree": "6.1.9+dfsg1-0+deb12u1", "php-cli": "2:8.2+93", "php8.2-cli": "8.2.36-1~deb12u1",
  "mariadb-server-core": "1:10.11.19-0+deb12u1",
};
const engines = [
  { engine: "Chromium", version: "151.0", counts: { passed: 1, failed: 0, skipped: 0 }, tests: [{ title: "a link becomes the magnet", result: "passed" }] },
  { engine: "Firefox", why: "firefox is not on the PATH" },
];

test("the page says which WordPress it was, what came of it in each engine, and what was not tested", () => {
  const page = wordPressPage({ date: "2026-11-23", cores: 2, seconds: 90, versions, engines });

  assert.match(page, /WordPress 6\.1\.9, its theme Twenty Twenty-Three 6\.1\.9, PHP 8\.2\.36, MariaDB 10\.11\.19\./);
  assert.match(page, /\*\*Chromium\*\* 151\.0: 1 passed, 0 failed, 0 skipped\./);
  assert.match(page, /\*\*Firefox\*\*: not tested, firefox is not on the PATH\./);
  assert.match(page, /\| a link becomes the magnet \| passed +\|/);
  assert.doesNotMatch(page, /unknown version/);
});
