// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { TrackingConsent } from "../../src/contract/submission";
import { Caps } from "../../src/loader/modes/caps";
import type { Call, Handle } from "../../src/loader/modes/call";
import { inkOn } from "../../src/loader/modes/ink-on";
import { modes } from "../../src/loader/modes/modes";
import { readTriggers } from "../../src/loader/modes/triggers";

// Style sheets come from the build.
vi.mock("../../src/loader/modes/modes.css", () => ({ css: "" }));

let said: unknown[];
const day = 86_400_000;

beforeEach(() => {
  said = [];
  vi.spyOn(console, "error").mockImplementation((text: unknown) => void said.push(text));
  vi.useFakeTimers();
  localStorage.clear();
  sessionStorage.clear();
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

test("triggers are read with their amounts; what is not understood is said and left out", () => {
  expect(readTriggers(" delay:20s,scroll:60%  exit click load ")).toEqual({
    isClick: true,
    automatic: [{ name: "delay", amount: 20 }, { name: "scroll", amount: 60 }, { name: "exit", amount: 5 }, { name: "load", amount: 0 }],
  });
  expect(said).toEqual([]);
  expect(readTriggers("hover delay:soon constructor none")).toEqual({ isClick: false, automatic: [] });
  expect(said).toHaveLength(3);
});

test("caps hold for as long as they say", () => {
  const may = (cap: string) => new Caps("k", cap, undefined).mayOpen;
  const all = ["once", "session", "days:3", "always"];
  expect(all.map(may)).toEqual([true, true, true, true]);

  new Caps("k", "", undefined).note("shown");
  expect(all.map(may)).toEqual([false, false, false, true]);
  vi.advanceTimersByTime(3 * day - 1);
  sessionStorage.clear();
  expect(all.map(may)).toEqual([false, true, false, true]);
  vi.advanceTimersByTime(1);
  expect(all.map(may)).toEqual([false, true, true, true]);
  expect(new Caps("another", "once", undefined).mayOpen).toBe(true);
});

test("caps end with a lead, with the visitor's no, and with a result of this tab", () => {
  const caps = new Caps("k", "lead close", undefined);
  expect(caps.mayOpen).toBe(true);
  caps.note("closed");
  expect([caps.mayOpen, new Caps("k", "lead", undefined).mayOpen]).toEqual([false, true]);
  caps.note("lead");
  expect(new Caps("k", "lead", undefined).mayOpen).toBe(false);

  sessionStorage.setItem("lead-magnet:other", `{"done":{}}`);
  expect(new Caps("other", "session lead", undefined).mayOpen).toBe(false);
});

test("a word that is no cap is told once, and the usual cap counts in its place", () => {
  new Caps("k", "", undefined).note("shown");
  const may = (cap: string | null) => new Caps("k", cap, undefined).mayOpen;
  expect([null, "", " "].map(may)).toEqual([false, false, false]);
  expect(said).toEqual([]);

  const wrong = ["sesion", "days:-1", "days:soon", "days:0", "always sesion"];
  expect([...wrong, ...wrong].map(may).filter(Boolean)).toEqual([]);
  expect(said).toHaveLength(4);
  expect(said[0]).toBe('<lead-magnet cap="sesion">: there is no such cap. There are once, session, days:number, lead, close, always. In its place “session lead” counts.');

  sessionStorage.clear();
  expect(wrong.map(may)).toEqual([true, true, true, true, true]);
  new Caps("k", "", undefined).note("lead");
  sessionStorage.clear();
  expect(may("sesion")).toBe(false);
});

describe("where nobody agreed to be remembered", () => {
  const name = "lead-magnet-seen:k";
  const may = (consent?: TrackingConsent) => ["once", "session", "close"].map(cap => new Caps("k", cap, consent).mayOpen);

  test.each(["denied", "wait"] as const)("%s: caps hold in this tab, and for longer once somebody agrees", consent => {
    for (const what of ["shown", "closed"] as const) new Caps("k", "", consent).note(what);
    expect([localStorage.length, may(consent)]).toEqual([0, [false, false, false]]);

    new Caps("k", "", "granted").settle();
    sessionStorage.clear();
    expect(may("granted")).toEqual([false, true, false]);
  });

  test("what is remembered goes with a no, and holds for the rest of the tab", () => {
    new Caps("k", "", "granted").note("shown");
    sessionStorage.clear();
    new Caps("k", "", "wait").settle();
    expect(localStorage[name]).toBeDefined();

    new Caps("k", "", "denied").settle();
    expect([localStorage[name], may("denied")]).toEqual([undefined, [false, true, true]]);
    sessionStorage.clear();
    expect(may("denied")).toEqual([true, true, true]);
  });

  test("the attribute, Consent Mode and Global Privacy Control say so, also later", () => {
    const element = document.createElement("lead-magnet");
    for (const [attribute, value] of Object.entries({ key: "k", mode: "popup", trigger: "none", consent: "denied" })) element.setAttribute(attribute, value);
    document.body.append(element);
    element.setAttribute("open", "");
    const surface = modes.attach(element);
    expect([localStorage.length, sessionStorage[name]]).toEqual([0, expect.stringContaining("shown")]);

    element.setAttribute("consent", "granted");
    vi.advanceTimersByTime(1000);
    expect(localStorage[name]).toContain("shown");

    element.removeAttribute("consent");
    Object.assign(window, { dataLayer: [["consent", "update", { analytics_storage: "denied" }]] });
    vi.advanceTimersByTime(1000);
    expect(localStorage.length).toBe(0);

    element.setAttribute("consent", "granted");
    vi.advanceTimersByTime(1000);
    vi.stubGlobal("navigator", Object.create(navigator, { globalPrivacyControl: { value: true } }));
    vi.advanceTimersByTime(1000);
    expect(localStorage.length).toBe(0);

    vi.unstubAllGlobals();
    surface.unmount();
    element.remove();
  });
});

test("where storage is full caps hold for the page", () => {
  for (const storage of [localStorage, sessionStorage]) vi.spyOn(Object.getPrototypeOf(storage), "setItem").mockImplementation(() => { throw new DOMException("full"); });
  for (const storage of [localStorage, sessionStorage]) vi.spyOn(Object.getPrototypeOf(storage), "getItem").mockImplementation(() => { throw new DOMException("blocked"); });
  new Caps("m", "", undefined).note("shown");

  expect(["once", "session"].map(cap => new Caps("m", cap, undefined).mayOpen)).toEqual([false, false]);
});

test("text on a button is white where white can be read", () => {
  expect(["rgb(91, 91, 214)", "rgb(255, 214, 10)", "rgb(0, 0, 0)", "rgba(255, 255, 255, 1)"].map(inkOn)).toEqual(["#fff", "#1c2024", "#fff", "#1c2024"]);
});

test("a call that goes wrong takes no other with it", () => {
  const unlucky = Object.assign({} as Handle, { q: [["explode", []], ["close", []]] as unknown as [keyof Handle, unknown[]][] });
  const last = {} as Handle;
  const calls: Call[] = [[{ key: "one", target: "#1 >>" }], [{ key: "two" }, unlucky], [{ key: "three" }, last]];

  modes.replay(calls);

  expect([...document.querySelectorAll("lead-magnet")].map(e => e.getAttribute("key"))).toEqual(["one", "two", "three"]);
  expect(calls).toEqual([]);
  expect(said).toEqual(['LeadMagnets.open: no element matches "#1 >>"; the magnet goes to the end of the page.', "LeadMagnets.open:"]);
  last.unmount();
  unlucky.unmount();
  expect(document.querySelectorAll("lead-magnet")).toHaveLength(1);
  document.querySelector("lead-magnet")!.remove();
});
