// Runs first in every document of the page, in a world of its own that the page cannot reach: notes what a policy blocks.
globalThis.__blocked = [];
document.addEventListener("securitypolicyviolation", e => {
  if (__blocked.length >= 200) return;
  const cut = text => String(text || "").slice(0, 4000);
  __blocked.push({
    url: cut(e.blockedURI).slice(0, 500), directive: cut(e.effectiveDirective).slice(0, 60), isReportOnly: e.disposition === "report",
    policy: cut(e.originalPolicy), source: cut(e.sourceFile).slice(0, 500), onElement: e.target instanceof Element ? e.target.localName : "",
  });
}, true);
