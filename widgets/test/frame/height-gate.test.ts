import { expect, test } from "vitest";
import { HeightGate } from "../../src/framed/height-gate";

test("a height is told when it differs by two pixels or more, up and down", () => {
  const gate = new HeightGate();

  const told = [500, 501, 501.4, 502, 300, 299, 298.5, 297.2, 297].map((height, i) => gate.next(height, i * 2000));

  expect(told).toEqual([500, null, 502, null, 300, null, null, 298, null]);
});

test("a frame that is not shown has no height", () => {
  const gate = new HeightGate();

  expect([0, -1, NaN].map(height => gate.next(height, 0))).toEqual([null, null, null]);
  expect(gate.next(400, 0)).toBe(400);
});

test("a page that grows with every telling is told ten heights and no more", () => {
  const gate = new HeightGate();
  let height = 500;

  const told = Array.from({ length: 50 }, (_, i) => gate.next((height *= 1.01), i * 900)).filter(value => value !== null);

  expect(told).toHaveLength(10);
  expect(gate.stopped).toBe(true);
  expect(gate.next(200, 1e6)).toBeNull();
});

test("a page that swings to and fro is stopped as well", () => {
  const gate = new HeightGate();

  const told = Array.from({ length: 60 }, (_, i) => gate.next(i % 2 === 0 ? 600 : 500, i * 16)).filter(value => value !== null);

  expect(told.length).toBeLessThanOrEqual(20);
  expect(gate.stopped).toBe(true);
});

test("growing with rests in between is no loop, nor is growing with the visitor's steps", () => {
  const [slow, stepping] = [new HeightGate(), new HeightGate()];

  for (let i = 1; i <= 30; i++) {
    expect(slow.next(500 + 10 * i, i * 1001)).toBe(500 + 10 * i);
    stepping.rest();
    expect(stepping.next(500 + 10 * i, i * 50)).toBe(500 + 10 * i);
  }
});

test("who listens from now on is told the height that others know", () => {
  const gate = new HeightGate();
  gate.next(500, 0);

  gate.forget();

  expect(gate.next(500, 10)).toBe(500);
});
