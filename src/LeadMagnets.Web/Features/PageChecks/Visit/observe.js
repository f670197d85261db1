// What a person would see of the magnets on the page, in a world of its own: whatever the page did to its globals does not count here.
(own => {
  const cut = (text, length = 300) => String(text ?? "").replace(/\s+/g, " ").trim().slice(0, length);
  const name = e => cut(e.localName + (e.id ? "#" + e.id : "") + [...e.classList].slice(0, 2).map(c => "." + c).join(""), 80);
  const up = e => e.assignedSlot ?? e.parentElement ?? (e.getRootNode() instanceof ShadowRoot ? e.getRootNode().host : null);
  const px = number => Math.round(number * 10) / 10;

  function* within(root) {
    for (const e of root.querySelectorAll("*")) {
      yield e;
      if (e.shadowRoot) yield* within(e.shadowRoot);
    }
  }

  const isShown = e => {
    const box = e.getBoundingClientRect();
    return box.width > 1 && box.height > 1 && e.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  };

  const controls = "button, input:not([type=hidden]), select, textarea, [role=radio], [role=checkbox], [role=slider]";

  function stateOf(element) {
    const root = element.shadowRoot;
    if (!root) return { state: "none" };
    let waits = false, failure = "", opens = false;
    for (const e of within(root)) {
      if (e.classList.contains("failure") && isShown(e)) failure = cut(e.innerText);
      else if (e.classList.contains("skeleton") || e.getAttribute("aria-busy") === "true") waits = true;
      else if (e.matches(controls) && !e.disabled && isShown(e) && !e.closest(".failure")) {
        if (e.closest(".skeleton")) continue;
        const inner = e.getRootNode().host;
        if ((element.getAttribute("mode") ?? "inline") === "inline" || inner !== element) return { state: "ready" };
        opens = true;
      }
    }
    return failure ? { state: "failure", text: failure } : waits ? { state: "waiting" } : opens ? { state: "closed" } : { state: "empty" };
  }

  /** How much of the element is cut off by what is around it, in pixels of the screen, and by what. */
  function cutOff(element, box) {
    let [left, top, right, bottom] = [box.left, box.top, box.right, box.bottom];
    let by = null, most = 0;
    for (let e = up(element); e && e !== document.body && e !== document.documentElement; e = up(e)) {
      const style = getComputedStyle(e);
      const [x, y] = [style.overflowX, style.overflowY].map(o => o === "hidden" || o === "clip");
      if (!x && !y && style.clipPath === "none") continue;
      const edge = e.getBoundingClientRect();
      const [wide, high] = [x ? Math.max(edge.left - left, right - edge.right, 0) : 0, y ? Math.max(edge.top - top, bottom - edge.bottom, 0) : 0];
      if (Math.max(wide, high) > most) [most, by] = [Math.max(wide, high), e];
      if (x) [left, right] = [Math.max(left, edge.left), Math.min(right, edge.right)];
      if (y) [top, bottom] = [Math.max(top, edge.top), Math.min(bottom, edge.bottom)];
    }
    return most > 12 ? { pixels: Math.round(most), by: name(by), size: cut(by.style.height || getComputedStyle(by).height, 20) } : null;
  }

  function hiddenBy(element) {
    for (let e = element; e; e = up(e)) {
      const style = getComputedStyle(e);
      if (style.display === "none") return { by: name(e), why: "display: none" };
      if (Number(style.opacity) < 0.05) return { by: name(e), why: `opacity: ${style.opacity}` };
    }
    const style = getComputedStyle(element);
    if (style.visibility !== "visible") {
      let e = element;
      while (up(e) && getComputedStyle(up(e)).visibility !== "visible") e = up(e);
      return { by: name(e), why: `visibility: ${style.visibility}` };
    }
    const box = element.getBoundingClientRect();
    if (box.width < 2) return { by: name(element), why: "a width of 0" };
    if (box.height < 2) return { by: name(element), why: "a height of 0" };
    return null;
  }

  /** What lies over it at most of nine points. */
  function coveredBy(element, box) {
    const over = new Map();
    let seen = 0;
    for (const x of [0.2, 0.5, 0.8]) for (const y of [0.15, 0.5, 0.85]) {
      const [left, top] = [box.left + box.width * x, box.top + box.height * y];
      if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) continue;
      seen++;
      const on = document.elementFromPoint(left, top);
      if (!on || on === element || element.contains(on) || on.contains(element)) continue;
      let cover = on;
      while (up(cover) && !up(cover).contains(element)) cover = up(cover);
      over.set(cover, (over.get(cover) ?? 0) + 1);
    }
    const [cover, points] = [...over].sort((a, b) => b[1] - a[1])[0] ?? [null, 0];
    return cover && seen >= 3 && points > seen / 2 ? { by: name(cover), text: cut(cover.innerText, 80), isFixed: getComputedStyle(cover).position === "fixed" } : null;
  }

  function shaped(element) {
    for (let e = element; e; e = up(e)) {
      const style = getComputedStyle(e);
      if (style.transform !== "none") return { by: name(e), why: `transform: ${cut(style.transform, 60)}` };
      if (style.zoom && Number(style.zoom) !== 1) return { by: name(e), why: `zoom: ${style.zoom}` };
      if (style.scale && style.scale !== "none") return { by: name(e), why: `scale: ${style.scale}` };
    }
    return null;
  }

  const magnets = [...document.querySelectorAll("lead-magnet")].slice(0, 20).map(e => {
    const box = e.getBoundingClientRect();
    const mode = e.getAttribute("mode") ?? "inline";
    return {
      key: cut(e.getAttribute("key") ?? e.getAttribute("magnet"), 100), mode: cut(mode, 20), ...stateOf(e),
      width: px(box.width), height: px(box.height), scale: e.offsetWidth > 0 ? px(box.width / e.offsetWidth * 10) / 10 : 1,
      cut: cutOff(e, box), hidden: hiddenBy(e), covered: coveredBy(e, box), shaped: shaped(e),
      out: px(Math.max(0, box.right - document.documentElement.clientWidth, -box.left)),
    };
  });

  return JSON.stringify({
    url: location.href.slice(0, 2000), title: cut(document.title, 200), isLoaded: document.readyState === "complete", isParsed: document.readyState !== "loading",
    magnets,
    scripts: [...document.scripts].filter(s => s.src).slice(0, 400).map(s => s.src.slice(0, 500)),
    openers: [...document.querySelectorAll("[data-lead-magnet]")].slice(0, 20).map(e => cut(e.getAttribute("data-lead-magnet"), 100)),
    frames: [...document.querySelectorAll("iframe[src]")].filter(f => f.src.startsWith(own + "/m/")).slice(0, 20).map(f => ({ src: f.src.slice(0, 500), isShown: isShown(f) })),
    policies: [...document.querySelectorAll("meta[http-equiv]")].filter(m => m.httpEquiv.toLowerCase() === "content-security-policy").slice(0, 5).map(m => m.content.slice(0, 4000)),
    rootFont: px(parseFloat(getComputedStyle(document.documentElement).fontSize)),
    blocked: globalThis.__blocked ?? [],
    consentMarks: ["#onetrust-consent-sdk", "#CybotCookiebotDialog", "#usercentrics-root", "#usercentrics-cmp-ui", "#didomi-host", ".cky-consent-container", "#cmplz-cookiebanner-container", "#iubenda-cs-banner", ".osano-cm-window", "#klaro .cookie-notice"].filter(s => document.querySelector(s)),
  });
})
