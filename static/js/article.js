// The article page with htmx: a click or a key changes the claim in hand and its marks, never the text.

import { beHere, noteVersion, watch } from "./colleagues.js";
import { agree, bringBack, forget, keep } from "./drafts.js";
import { listen } from "./keys.js";
import { showChange, standsBelow, takeInHand } from "./marks.js";
import { follow, whenFree } from "./saving.js";
import { forgetSelection } from "./selection.js";
import { showLooked } from "./sentences.js";

const announce = document.getElementById("announce");
const sheet = () => document.getElementById("claim");
const PAUSE = 400;
let fading;
let arriving;

// How far the panel was scrolled, and with which claim: whoever saves a source sees on what it came to.
let seen = {};

function noteScroll() {
  seen = { claim: sheet().dataset.claim, top: sheet().querySelector(".claim-body").scrollTop };
}

function settle({ focus }) {
  const { claim, version } = sheet().dataset;
  if (claim && seen.claim === claim) sheet().querySelector(".claim-body").scrollTop = seen.top;
  bringBack(sheet());
  takeInHand(claim);
  noteVersion(version);
  const lost = !document.activeElement || document.activeElement === document.body;
  const wrong = sheet().querySelector("[aria-invalid='true']");
  if (focus && (lost || wrong)) lead(wrong ?? document.getElementById("claim-heading"));
  if (focus && standsBelow()) sheet().scrollIntoView();
}

// The focus after a swap: on the field that is to be mended, else on the claim.
function lead(goal) {
  if (goal?.matches("input, select, textarea")) goal.scrollIntoView({ block: "center" });
  goal?.focus({ preventScroll: true });
}

function showAddress() {
  const { address } = sheet().dataset;
  if (address) history.replaceState(history.state, "", address);
}

// The address follows as soon as the claim in hand is painted, so that a page loaded again shows the same claim; the word to
// colleagues waits until nobody presses keys for a moment.
function afterwards() {
  requestAnimationFrame(() => setTimeout(showAddress));
  clearTimeout(arriving);
  arriving = setTimeout(beHere, PAUSE);
}

function look(parameters) {
  const token = document.querySelector("#galley input[name='csrfmiddlewaretoken'], .judge input[name='csrfmiddlewaretoken']");
  if (!parameters || !token) return;
  const values = { ...parameters, csrfmiddlewaretoken: token.value };
  htmx.ajax("POST", document.getElementById("galley").dataset.look, { source: document.body, values, swap: "none" });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("#galley a[data-claim], a[data-hand]");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button) return;
  event.preventDefault();
  // Somebody who has just chosen words with the mouse has not meant to click.
  if (!getSelection().isCollapsed && event.detail > 0) return;
  whenFree(() => htmx.ajax("GET", link.getAttribute("href").replace(/#.*$/, ""), { target: "#claim", swap: "outerHTML" }));
});

document.addEventListener("htmx:beforeSwap", ({ detail }) => {
  if (detail.target?.id === "claim") noteScroll();
});

document.addEventListener("htmx:afterSettle", (event) => {
  const { target, elt } = event.detail;
  if (target?.id === "claim" || elt?.id === "claim") {
    settle({ focus: true });
    afterwards();
  }
  if (elt?.id === "undo-line") fade(elt);
  // What came in above the field that somebody writes in has pushed it down.
  if (elt?.matches?.(".beside") && document.activeElement.closest(".claim-body form")) {
    document.activeElement.scrollIntoView({ block: "nearest" });
  }
});

document.addEventListener("claim-changed", (event) => {
  showChange(event.detail);
  announce.textContent = event.detail.said;
});

document.addEventListener("sentences-changed", (event) => {
  showLooked(event.detail);
  announce.textContent = event.detail.said;
});

document.addEventListener("desk-said", (event) => {
  const { said, covers } = event.detail;
  announce.textContent = said;
  if (covers) {
    forgetSelection();
    for (const item of document.querySelectorAll("#leftovers li")) {
      const { start, end } = item.dataset;
      if (Number(start) >= covers[0] - 1 && Number(end) <= covers[1] + 1) item.remove();
    }
  }
});

document.addEventListener("input", (event) => {
  const form = event.target.form;
  if (form?.dataset.draft) keep(form);
});

// A verdict answers with the next claim and a saved source with an empty form: what was kept for them is done with.
document.addEventListener("htmx:beforeSwap", (event) => {
  const form = event.detail.requestConfig?.elt;
  if (form?.dataset?.draft && event.detail.xhr?.status < 400) forget(form);
});

// The offer to undo steps back after a while; its key goes on working.
function fade(line) {
  clearTimeout(fading);
  fading = setTimeout(() => line.classList.add("faded"), 8000);
}

// Whoever opens the form for a source by mouse or finger is led into it, as by its key: on a phone it opens under the verdicts.
document.addEventListener(
  "toggle",
  ({ target: details }) => {
    if (!details.matches?.(".add-source[open]") || document.activeElement !== details.querySelector("summary")) return;
    const field = details.querySelector("input:not([type='hidden'])");
    field.focus();
    field.scrollIntoView({ block: "nearest" });
  },
  true,
);

// A thread of comments is fetched when somebody opens it.
document.addEventListener(
  "toggle",
  (event) => {
    const details = event.target.closest?.("details[data-lazy]");
    if (details?.open) htmx.ajax("GET", details.dataset.lazy, { target: details.querySelector(".thread"), swap: "outerHTML" });
  },
  true,
);

// The number of a claim, typed and entered.
document.addEventListener("submit", (event) => {
  if (!event.target.matches("form.jump")) return;
  event.preventDefault();
  const asked = new URLSearchParams(new FormData(event.target));
  // Else the field would have the focus again afterwards, and take the next key for a number.
  document.activeElement.blur();
  event.target.reset();
  htmx.ajax("GET", `?${asked}`, { target: "#claim", swap: "outerHTML" });
});

addEventListener("storage", () => agree(sheet()));

follow();
listen({ look });
settle({ focus: false });
watch();
