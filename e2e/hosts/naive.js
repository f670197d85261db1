/*
 * A quiz widget with the habits of common embeds. It stands on the hostile pages beside ours, to show that they are hostile: on an
 * ordinary page it works. It tells `note(stage)` how far it came; how a page stops it stands in worlds/given-hosts/hosts.ts.
 */
note("ran");

(function (root, factory) {
  if (typeof define === "function" && define.amd) define([], factory);
  else if (typeof module === "object" && module.exports) module.exports = factory();
  else root.NaiveQuiz = factory();
})(this, function () {
  "use strict";
  var server = new URL(document.currentScript.src).origin;

  function Quiz(selector, options) {
    this.place = document.querySelector(selector);
    this.options = options;
  }

  Quiz.prototype = {
    begin: async function () {
      note("began");
      customElements.define("naive-bar", class extends HTMLElement {});
      note("defined");
      this.page = window.top.location.href;
      note("knew its page");
      localStorage.setItem("naive", "seen");
      document.cookie = "naive_visitor=1; path=/; SameSite=Lax";
      this.visitor = /naive_visitor=(\d)/.exec(document.cookie)[1];
      note("kept");
      this.texts = {};
      for (var name in this.options) this.texts[name] = this.options[name].trim();
      note("configured");
      await this.post("events", { kind: "view", page: this.page });
      note("told");
      this.draw();
      note("drew");
      this.measure();
      note("looked right");
      this.button.click();
    },

    draw: function () {
      this.place.innerHTML =
        '<naive-bar style="display:block;width:26.25rem;background:#eef">' +
        "<h3>" + this.texts.title + ' <a href="#naive-tip">?</a></h3>' +
        '<p style="font-size:1rem">' + this.texts.help + "</p>" +
        '<div style="font-size:14px"><table><tr><td>Free</td></tr></table></div>' +
        '<button style="background:#0a7d55;color:#fff;border:0;padding:8px 16px;font:16px sans-serif" onclick="NaiveQuiz.current.answer()">Tea</button> ' +
        '<input type="email" style="width:200px" value="tea@example.org">' +
        "</naive-bar>" +
        '<div id="naive-tip" style="position:fixed;width:200px;padding:8px;background:#ffd;font:14px sans-serif">Press a button</div>';
      this.bar = this.place.querySelector("naive-bar");
      this.button = this.place.querySelector("button");
      this.tip = this.place.querySelector("#naive-tip");
      var below = this.button.getBoundingClientRect();
      this.tip.style.left = below.left + "px";
      this.tip.style.top = below.bottom + "px";
    },

    /** Whether it is on the screen as it was designed. */
    measure: function () {
      var bar = this.bar;
      function looks(selector, property, wanted) {
        var is = getComputedStyle(bar.querySelector(selector))[property];
        if (is !== wanted) throw new Error(selector + " has " + property + " " + is + " instead of " + wanted);
      }
      looks("h3", "display", "block");
      looks("h3", "fontWeight", "700");
      looks("h3", "marginBottom", getComputedStyle(bar.querySelector("h3")).fontSize);
      looks("button", "backgroundColor", "rgb(10, 125, 85)");
      looks("button", "display", "inline-block");
      looks("button", "color", "rgb(255, 255, 255)");
      looks("button", "textTransform", "none");
      looks("input", "width", "200px");
      looks("p", "direction", "ltr");
      looks("table", "fontSize", "14px");
      looks("p", "fontSize", "16px");
      var anchor = bar.querySelector("a");
      if (anchor.host !== location.host) throw new Error("Its anchor leads to " + anchor.host);
      var box = bar.getBoundingClientRect(), button = this.button.getBoundingClientRect(), tip = this.tip.getBoundingClientRect();
      if (Math.round(tip.left - button.left) || Math.round(tip.top - button.bottom)) throw new Error("The tip is not below its button");
      if (Math.round(box.width) !== 420) throw new Error("It is " + Math.round(box.width) + " px wide instead of 420");
      bar.scrollIntoView({ block: "center" });
      box = bar.getBoundingClientRect();
      var edge = document.elementFromPoint(box.right - 4, box.top + 4);
      if (!edge || !bar.contains(edge)) throw new Error("Its right edge cannot be seen");
    },

    answer: async function () {
      note("was clicked");
      await this.post("answers", { answers: { drink: "tea", when: ["early"] } });
      note("sent");
      window.addEventListener("unload", function () { navigator.sendBeacon(server + "/naive/events"); });
      note("done");
    },

    post: async function (path, body) {
      var response = await fetch(server + "/naive/" + path, { method: "POST", credentials: "include", body: JSON.stringify(body) });
      if (!response.ok) throw new Error("The server refused " + path + ": " + (await response.text()));
    },
  };
  Quiz.prototype.constructor = Quiz;

  return {
    show: function (selector, options) {
      note("was called");
      document.addEventListener("DOMContentLoaded", function () {
        NaiveQuiz.current = new Quiz(selector, options);
        NaiveQuiz.current.begin();
      });
    },
  };
});
