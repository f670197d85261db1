import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { Delivery } from "../../src/player/finish/delivery";
import type { Outcome } from "../../src/player/finish/outcome";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A server that gives these answers in turn, and a log of what the visitor was told. */
function delivering(...answers: Outcome<string>[]) {
  const log: string[] = [];
  let attempts = 0;
  const delivery = new Delivery<string>(
    async () => answers[Math.min(attempts++, answers.length - 1)]!,
    { sending: () => log.push("sending"), waiting: blocked => log.push(blocked ? "blocked" : "waiting"), ended: o => log.push(o.kind) },
  );
  return { delivery, log, attempts: () => attempts };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

describe("a delivery", () => {
  test("that is accepted at once is sent once", async () => {
    const { delivery, log } = delivering({ kind: "accepted", answer: "yes" });

    delivery.now();
    await pass(100_000);

    expect(log).toEqual(["sending", "accepted"]);
  });

  test("is sent once for a double click", async () => {
    const { delivery, attempts } = delivering({ kind: "accepted", answer: "yes" });

    delivery.now();
    delivery.now();
    await pass(0);
    delivery.now();
    await pass(0);

    expect(attempts()).toBe(1);
  });

  test("comes again after 2, 4 and 8 seconds", async () => {
    const { delivery, attempts } = delivering({ kind: "later" });

    delivery.now();
    await pass(1999);
    expect(attempts()).toBe(1);
    await pass(1);
    expect(attempts()).toBe(2);
    await pass(4000);
    expect(attempts()).toBe(3);
    await pass(7999);
    expect(attempts()).toBe(3);
    await pass(1);
    expect(attempts()).toBe(4);
  });

  test("waits a minute at most", async () => {
    const { delivery, attempts } = delivering({ kind: "later" });

    delivery.now();
    await pass(2000 + 4000 + 8000 + 16000 + 32000);
    const before = attempts();
    await pass(60_000);

    expect(attempts()).toBe(before + 1);
  });

  test("comes at once when the visitor asks for it", async () => {
    const { delivery, log } = delivering({ kind: "later" }, { kind: "accepted", answer: "yes" });

    delivery.now();
    await pass(0);
    delivery.now();
    await pass(0);

    expect(log).toEqual(["sending", "waiting", "sending", "accepted"]);
  });

  test("never comes before the moment that the server named, whoever clicks", async () => {
    const { delivery, log, attempts } = delivering({ kind: "later", after: 30_000 }, { kind: "accepted", answer: "yes" });

    delivery.now();
    await pass(0);
    delivery.now();
    await pass(29_999);
    expect(attempts()).toBe(1);
    await pass(1);

    expect(log).toEqual(["sending", "blocked", "sending", "accepted"]);
  });

  test("that is given up tells nothing any more", async () => {
    const { delivery, log } = delivering({ kind: "later" });

    delivery.now();
    delivery.stop();
    await pass(100_000);

    expect(log).toEqual(["sending"]);
  });
});
