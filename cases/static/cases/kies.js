// SPDX-License-Identifier: EUPL-1.2
document.querySelectorAll("[data-kies-alles]").forEach((hoofd) => {
  const vakjes = () => hoofd.closest("form").querySelectorAll('input[name="zaak"]');
  hoofd.addEventListener("change", () => vakjes().forEach((vak) => { vak.checked = hoofd.checked; }));
});
