// SPDX-License-Identifier: EUPL-1.2
// Beside a typed date (dd-mm-jjjj) stands a button that opens the browser's own calendar.
(function () {
  "use strict";
  function rust(veld) {
    if (veld.dataset.datumKlaar) return;
    veld.dataset.datumKlaar = "1";
    veld.placeholder = veld.placeholder || "dd-mm-jjjj";
    if (!("showPicker" in HTMLInputElement.prototype)) return;
    var om = document.createElement("span");
    om.className = "datumkeuze";
    veld.parentNode.insertBefore(om, veld);
    om.appendChild(veld);
    var kalender = document.createElement("input");
    kalender.type = "date";
    kalender.tabIndex = -1;
    kalender.setAttribute("aria-hidden", "true");
    var knop = document.createElement("button");
    knop.type = "button";
    knop.className = "knop knop--klein";
    knop.textContent = "Kies";
    var label = veld.labels && veld.labels[0] ? veld.labels[0].firstChild.textContent.trim() : "datum";
    knop.setAttribute("aria-label", "Kies een dag: " + label);
    knop.addEventListener("click", function () {
      var d = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(veld.value.trim());
      kalender.value = d ? d[3] + "-" + d[2].padStart(2, "0") + "-" + d[1].padStart(2, "0") : "";
      kalender.showPicker();
    });
    kalender.addEventListener("change", function () {
      var d = kalender.value.split("-");
      veld.value = d.length === 3 ? d[2] + "-" + d[1] + "-" + d[0] : "";
      veld.dispatchEvent(new Event("input", { bubbles: true }));
      veld.dispatchEvent(new Event("change", { bubbles: true }));
      veld.focus();
    });
    om.appendChild(knop);
    om.appendChild(kalender);
  }
  function alle(bron) { bron.querySelectorAll("input[data-datum]").forEach(rust); }
  alle(document);
  document.addEventListener("htmx:afterSwap", function (e) { alle(e.detail.elt); });
})();
