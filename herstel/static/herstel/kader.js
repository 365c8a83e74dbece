// SPDX-License-Identifier: EUPL-1.2
(function () {
  "use strict";
  var typt = function (e) {
    var t = e.target;
    return t.closest && t.closest("input, textarea, select, [contenteditable]");
  };

  document.addEventListener("keydown", function (e) {
    if (e.key === "Escape") {
      document.querySelectorAll(".begrip").forEach(function (b) { b.classList.add("dicht"); });
    }
    if (e.ctrlKey || e.metaKey || e.altKey || typt(e)) return;
    if (e.key === "/") {
      var zoek = document.getElementById("zoekveld");
      if (zoek) { e.preventDefault(); zoek.focus(); zoek.select(); }
      return;
    }
    if (e.key !== "j" && e.key !== "k") return;
    var rijen = Array.prototype.slice.call(document.querySelectorAll("[data-rij]"));
    if (!rijen.length) return;
    var nu = rijen.findIndex(function (r) { return r.classList.contains("gekozen"); });
    var straks = Math.min(rijen.length - 1, Math.max(0, nu + (e.key === "j" ? 1 : -1)));
    if (nu >= 0) rijen[nu].classList.remove("gekozen");
    rijen[straks].classList.add("gekozen");
    var link = rijen[straks].querySelector("a[data-open]") || rijen[straks].querySelector("a");
    if (link) link.focus();
    rijen[straks].scrollIntoView({ block: "nearest" });
    e.preventDefault();
  });
  // A table that scrolls sideways must be reachable by keyboard, and only then.
  var schuif = function () {
    document.querySelectorAll(".tabelvak").forEach(function (vak) {
      if (vak.scrollWidth > vak.clientWidth) {
        vak.tabIndex = 0;
        vak.setAttribute("role", "group");
        if (!vak.hasAttribute("aria-label")) vak.setAttribute("aria-label", "Tabel, schuif opzij");
      }
    });
  };
  schuif();
  window.addEventListener("resize", schuif);
  document.addEventListener("htmx:afterSwap", schuif);
  ["focusout", "mouseout"].forEach(function (soort) {
    document.addEventListener(soort, function (e) {
      var b = e.target.closest && e.target.closest(".begrip.dicht");
      if (b && !b.contains(e.relatedTarget)) b.classList.remove("dicht");
    });
  });

  // A BSN never goes into an address: nine digits (with dots or spaces) are sent by POST.
  var formulier = document.querySelector("form[data-zoek]");
  if (formulier) {
    formulier.addEventListener("submit", function () {
      var veld = formulier.querySelector("input[name=q]");
      var bsn = /^[\s.\-]*(\d[\s.\-]*){8,9}$/.test(veld.value);
      formulier.method = bsn ? "post" : "get";
      var munt = formulier.querySelector("input[name=csrfmiddlewaretoken]");
      if (munt) munt.disabled = !bsn;
    });
  }

  // A filter that changes shows its result at once; the button stays for whoever has no script.
  document.querySelectorAll("form[data-direct]").forEach(function (f) {
    f.addEventListener("change", function () { f.requestSubmit(); });
  });

  // Two clicks on a button that can't be undone are one act.
  document.addEventListener("submit", function (e) {
    var f = e.target;
    if (f.dataset.bezig === "1") { e.preventDefault(); return; }
    if (f.method === "post" && !f.hasAttribute("hx-post")) {
      f.dataset.bezig = "1";
      window.setTimeout(function () { delete f.dataset.bezig; }, 8000);
    }
  });
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-bezig]").forEach(function (f) { delete f.dataset.bezig; });
  });

  // The session ended while a part of the page was being fetched: load the page, which leads to the login.
  document.addEventListener("htmx:beforeSwap", function (e) {
    var x = e.detail.xhr;
    var inhoud = x.getResponseHeader("Content-Type") || "";
    if (x.status === 401 || (inhoud.indexOf("text/html") === 0 && /<html/i.test(x.responseText.slice(0, 400)))) {
      e.detail.shouldSwap = false;
      window.location.reload();
    } else if (x.status === 422 || x.status === 409) {
      e.detail.shouldSwap = true;
      e.detail.isError = false;
    }
  });

  document.querySelectorAll("[data-afdrukken]").forEach(function (k) {
    k.hidden = false;
    k.addEventListener("click", function () { window.print(); });
  });
  window.addEventListener("beforeprint", function () {
    document.querySelectorAll("main details:not([open])").forEach(function (d) { d.dataset.wasDicht = "1"; d.open = true; });
  });
  window.addEventListener("afterprint", function () {
    document.querySelectorAll("details[data-was-dicht]").forEach(function (d) { d.open = false; delete d.dataset.wasDicht; });
  });

  var fouten = document.querySelector("[data-krijgt-focus]");
  if (fouten) fouten.focus();
})();
