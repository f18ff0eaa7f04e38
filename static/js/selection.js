// Words chosen in the text, with the mouse or by walking: what can be done with them is offered at the foot.

import { codePointsOf } from "./offsets.js";

const galley = document.getElementById("galley");
const bar = document.getElementById("selection");
const announce = document.getElementById("announce");

export const isChoosing = () => bar !== null && !bar.hidden;

export function keyOfSelection(key) {
  // The browser tells of a new selection a little later than a quick hand presses the next key.
  if (isChoosing()) offer();
  return isChoosing() ? bar.querySelector(`[data-selection-key="${CSS.escape(key)}"]`) : null;
}

// Begins at the claim in hand, or goes on from where the selection is: one word at a time, as the arrow keys say.
export function beginWalking() {
  const selection = getSelection();
  if (!galley.contains(selection.anchorNode)) {
    const from = galley.querySelector("mark[aria-current]") ?? galley.querySelector("[data-start]");
    selection.collapse(from, 0);
  }
  selection.collapseToStart();
  selection.modify("extend", "forward", "word");
  dropTrailingSpace(selection);
  tell(selection);
}

// Left and right go to the word before or after; with Shift they take it in as well, with Alt they go by a character.
export function walk(event) {
  if (!isChoosing() || !event.key.startsWith("Arrow")) return false;
  const direction = directionOf(event.key);
  const unit = event.altKey ? "character" : event.key === "ArrowUp" || event.key === "ArrowDown" ? "line" : "word";
  const selection = getSelection();
  if (event.shiftKey || event.altKey) {
    selection.modify("extend", direction, unit);
  } else {
    if (direction === "forward") selection.collapseToEnd();
    else selection.collapseToStart();
    // Forwards a browser stops behind the next word, so that the word itself is taken in below.
    if (direction === "backward" || unit === "line") selection.modify("move", direction, unit);
    skipSpace(selection);
    selection.modify("extend", "forward", "word");
  }
  if (unit === "word") dropTrailingSpace(selection);
  selection.focusNode?.parentElement?.scrollIntoView({ block: "nearest" });
  tell(selection);
  return true;
}

// As the eye goes: in a line that is read from the right, the arrow to the left leads on.
function directionOf(key) {
  if (key === "ArrowDown") return "forward";
  if (key === "ArrowUp") return "backward";
  const line = getSelection().focusNode?.parentElement ?? galley;
  const onwards = getComputedStyle(line).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
  return key === onwards ? "forward" : "backward";
}

export function forgetSelection() {
  getSelection().removeAllRanges();
  if (bar) bar.hidden = true;
}

function skipSpace(selection) {
  for (let steps = 0; steps < 3; steps += 1) {
    selection.modify("extend", "forward", "character");
    if (selection.toString().trim()) break;
    selection.collapseToEnd();
  }
  selection.collapseToStart();
}

function dropTrailingSpace(selection) {
  while (selection.toString().length > 1 && /\s$/u.test(selection.toString())) selection.modify("extend", "backward", "character");
}

function tell(selection) {
  announce.textContent = selection.toString();
}

function offer() {
  const selection = getSelection();
  const range = selection.rangeCount && !selection.isCollapsed ? selection.getRangeAt(0) : null;
  const places = range && galley.contains(range.commonAncestorContainer) ? codePointsOf(range) : null;
  bar.hidden = !places;
  if (!places) return;
  const { claim } = document.getElementById("claim").dataset;
  bar.querySelector(".words").textContent = selection.toString();
  for (const form of bar.querySelectorAll("form[data-selection]")) {
    form.elements.start.value = places.start;
    form.elements.end.value = places.end;
    if (form.elements.claim) form.elements.claim.value = claim ?? "";
    if (form.dataset.action) {
      form.action = form.dataset.action.replace("/0/", `/${claim}/`);
      form.hidden = !claim;
    }
  }
}

if (bar) {
  document.addEventListener("selectionchange", offer);
  // The address of what is done to the claim in hand changes with it, so that htmx is asked by hand.
  bar.addEventListener("submit", (event) => {
    const form = event.target;
    if (form.dataset.action) {
      event.preventDefault();
      htmx.ajax("POST", form.action, { source: form, values: Object.fromEntries(new FormData(form)), target: "#claim", swap: "outerHTML" });
    }
  });
}
