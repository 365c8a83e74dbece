// SPDX-License-Identifier: EUPL-1.2
// What somebody types is kept in this tab (sessionStorage: gone when the tab closes, so nothing personal stays
// behind on a shared computer) until the server says that it was saved. It survives a reload, the back button,
// an ended session and logging in again.
(function () {
  "use strict";
  var VOOR = "herstel-concept:";
  var opslag;
  try { opslag = window.sessionStorage; } catch (e) { return; }

  document.querySelectorAll('meta[name="concept-klaar"]').forEach(function (m) { opslag.removeItem(VOOR + m.content); });

  function velden(form) {
    return Array.prototype.filter.call(form.elements, function (v) {
      return v.name && v.name !== "csrfmiddlewaretoken" && v.name !== "versie" && !/^(hidden|submit|button|password|file)$/.test(v.type);
    });
  }
  function stand(form) {
    var uit = {};
    velden(form).forEach(function (v) {
      if (v.type === "checkbox" || v.type === "radio") {
        (uit[v.name] = uit[v.name] || []);
        if (v.checked) uit[v.name].push(v.value);
      } else if (v.multiple) {
        uit[v.name] = Array.prototype.filter.call(v.options, function (o) { return o.selected; }).map(function (o) { return o.value; });
      } else uit[v.name] = v.value;
    });
    return uit;
  }
  function zet(form, bewaard) {
    velden(form).forEach(function (v) {
      if (!(v.name in bewaard)) return;
      var w = bewaard[v.name];
      if (v.type === "checkbox" || v.type === "radio") v.checked = w.indexOf(v.value) >= 0;
      else if (v.multiple) Array.prototype.forEach.call(v.options, function (o) { o.selected = w.indexOf(o.value) >= 0; });
      else v.value = w;
    });
  }

  document.querySelectorAll("form[data-concept]").forEach(function (form) {
    var sleutel = VOOR + form.dataset.concept;
    var begin = JSON.stringify(stand(form));
    var merk = form.querySelector("[data-opgeslagen]");
    var bewaard = opslag.getItem(sleutel);
    if (bewaard && bewaard !== begin && form.dataset.gebonden !== "1") {
      var vorig = stand(form);
      zet(form, JSON.parse(bewaard));
      var balk = document.createElement("div");
      balk.className = "teruggezet";
      balk.setAttribute("role", "status");
      balk.appendChild(document.createTextNode("We hebben teruggezet wat u eerder had getypt. Het is nog niet verstuurd. "));
      var weg = document.createElement("button");
      weg.type = "button";
      weg.className = "tekstknop";
      weg.textContent = "Gooi dit weg";
      weg.addEventListener("click", function () { opslag.removeItem(sleutel); zet(form, vorig); balk.remove(); });
      balk.appendChild(weg);
      form.insertBefore(balk, form.firstChild);
      var uitklap = form.closest("details");
      if (uitklap) uitklap.open = true;
      form.dispatchEvent(new Event("change", { bubbles: true }));
    }
    var wacht;
    form.addEventListener("input", function () {
      window.clearTimeout(wacht);
      wacht = window.setTimeout(function () {
        var nu = JSON.stringify(stand(form));
        if (nu === begin) opslag.removeItem(sleutel); else opslag.setItem(sleutel, nu);
        if (merk) merk.textContent = nu === begin ? "" : "Bewaard op deze computer, nog niet verstuurd.";
      }, 250);
    });
    form.addEventListener("submit", function () { opslag.setItem(sleutel, JSON.stringify(stand(form))); });
  });

  // Logging out on purpose clears everything that this tab kept.
  document.querySelectorAll("form[action*='uitloggen']").forEach(function (f) {
    f.addEventListener("submit", function () {
      Object.keys(opslag).forEach(function (k) { if (k.indexOf(VOOR) === 0) opslag.removeItem(k); });
    });
  });
})();
