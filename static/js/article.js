// The article page with htmx: a click or a key changes the claim in hand and its marks, never the text.

import { bringBack, forget, keep } from "./drafts.js";
import { listen } from "./keys.js";
import { showChange, takeInHand } from "./marks.js";

const announce = document.getElementById("announce");
const sheet = () => document.getElementById("claim");
let fading;

function settle({ focus }) {
  const { claim } = sheet().dataset;
  takeInHand(claim);
  bringBack(sheet());
  const lost = !document.activeElement || document.activeElement === document.body;
  if (focus && lost) document.getElementById("claim-heading")?.focus({ preventScroll: true });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("#galley a[data-claim], a[data-hand]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  htmx.ajax("GET", link.getAttribute("href").replace(/#.*$/, ""), { target: "#claim", swap: "outerHTML" });
});

document.addEventListener("htmx:afterSettle", (event) => {
  if (event.detail.target.id === "claim" || event.detail.elt.id === "claim") settle({ focus: true });
  if (event.detail.elt.id === "undo-line") fade(event.detail.elt);
});

document.addEventListener("claim-changed", (event) => {
  showChange(event.detail);
  announce.textContent = event.detail.said;
});

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.dataset.draft) keep(form);
});

// A verdict answers with the next claim and a saved source with an empty form: what was kept for them is done with.
document.addEventListener("htmx:beforeSwap", (event) => {
  const form = event.detail.requestConfig?.elt;
  if (form?.dataset?.draft && event.detail.xhr.status < 400) forget(form);
});

// The offer to undo steps back after a while; its key goes on working.
function fade(line) {
  clearTimeout(fading);
  fading = setTimeout(() => line.classList.add("faded"), 8000);
}

listen();
settle({ focus: false });
