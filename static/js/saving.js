// What is on its way to the desk. A verdict shows at once as being saved, not as given: one that is refused or gets lost
// looks as it did before. Until the claim in hand has its answer, keys and clicks wait: none is lost, and none meets a
// claim that it was not meant for.

import { showSaved, showSaving } from "./marks.js";

const announce = document.getElementById("announce");
const PATIENCE = 1000;
// The claim in hand of each request that will bring another, or the same one anew.
const underway = new Map();
const waiting = [];
let telling;

export const isUnderway = () => underway.size > 0;

export function whenFree(act) {
  if (isUnderway()) waiting.push(act);
  else act();
}

export function follow() {
  document.addEventListener("htmx:beforeSend", ({ detail }) => {
    if (detail.target.id === "claim") begin(detail.requestConfig, detail.target.dataset.claim);
  });
  document.addEventListener("htmx:afterRequest", ({ detail }) => {
    if (!underway.has(detail.requestConfig)) return;
    end(detail.requestConfig);
    // What was meant to follow a verdict has no place where that verdict was refused.
    const { status } = detail.xhr;
    if (status < 200 || status >= 400) waiting.length = 0;
    // In a moment: htmx still holds back what would be asked now.
    queueMicrotask(goOn);
  });
}

function goOn() {
  while (waiting.length && !isUnderway()) waiting.shift()();
}

function begin(request, claim) {
  underway.set(request, claim);
  if (!request.elt.matches("form.judge")) return;
  const outcome = request.formData.get("outcome") ?? request.formData.get("again");
  showSaving({ claim, outcome });
  request.elt.querySelector(`button[value="${CSS.escape(outcome)}"]`)?.setAttribute("data-saving", "");
  telling = setTimeout(() => { announce.textContent = "Saving."; }, PATIENCE);
}

function end(request) {
  clearTimeout(telling);
  showSaved({ claim: underway.get(request) });
  document.querySelector(".judge [data-saving]")?.removeAttribute("data-saving");
  underway.delete(request);
}
