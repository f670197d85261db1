import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { inSlices } from "../../src/player/proof/in-slices";
import { search } from "../../src/player/proof/search";
import { Sha256, words } from "../../src/player/proof/sha256";

const hex = (hash: Int32Array) => [...hash].map(word => (word >>> 0).toString(16).padStart(8, "0")).join("");
const node = (text: string) => createHash("sha256").update(text).digest("hex");

describe("SHA-256", () => {
  test("of the published examples", () => {
    expect(hex(new Sha256("").of(""))).toBe("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    expect(hex(new Sha256("a").of("bc"))).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    expect(hex(new Sha256("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmno").of("mnopnopq"))).toBe("248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1");
  });

  test("of every length of prefix and suffix around the ends of blocks, as Node computes it", () => {
    for (let length = 0; length <= 200; length++) {
      const prefix = "p".repeat(length);
      const sha = new Sha256(prefix);
      for (const suffix of ["", "7", "123456", "0".repeat(55)]) expect(hex(sha.of(suffix))).toBe(node(prefix + suffix));
    }
  });

  test("goes back and forth between hex and words", () => expect(hex(words(node("x")))).toBe(node("x")));
});

describe("the search", () => {
  const salt = "f0e1d2c3b4a5968778695a4b3c2d1e0f?expires=1930000000&magnet=0192f0c1000070008000000000000001&session=0123456789abcdef01234567&max=20000&";

  test.each([0, 1, 255, 256, 19_999, 20_000])("finds %i", async number => {
    expect(await inSlices({ salt, challenge: node(salt + number), maxnumber: 20_000 }, () => false)).toBe(number);
  });

  test("ends where there is none", async () => {
    expect(await inSlices({ salt, challenge: node("something else"), maxnumber: 3000 }, () => false)).toBeNull();
  });

  test("stops when it is told to", async () => {
    let asked = 0;
    expect(await inSlices({ salt, challenge: node("something else"), maxnumber: 1e9 }, () => ++asked > 3)).toBeNull();
    expect(asked).toBe(4);
  });

  test("lets others go on after a few hundred numbers", () => {
    const steps = search({ salt, challenge: node(`${salt}1000`), maxnumber: 20_000 });
    let pauses = 0;
    while (!steps.next().done) pauses++;
    expect(pauses).toBe(3);
  });
});
