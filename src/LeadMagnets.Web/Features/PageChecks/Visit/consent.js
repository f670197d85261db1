// Runs in the page's own world, so that the page's globals can be seen. Built of nothing but operators: what the page redefined does no harm.
(function () {
  var found = "", names = ["Cookiebot", "OneTrust", "OptanonWrapper", "UC_UI", "__ucCmp", "Didomi", "didomiOnReady", "getCkyConsent", "cookieyes", "cmplz_has_consent", "complianz", "_iub", "Osano", "klaro", "klaroConfig", "__tcfapi", "__gpp", "gtag"];
  for (var i = 0; i < 18; i++) if (typeof window[names[i]] !== "undefined") found += names[i] + ",";
  var layer = window.dataLayer;
  if (layer && typeof layer.length === "number") for (var j = 0; j < layer.length && j < 500; j++) if (layer[j] && layer[j][0] === "consent") { found += "consent:" + (layer[j][1] === "default" ? "default" : "update") + ","; }
  return found;
})()
