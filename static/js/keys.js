// One key for each thing that the page can do: a key does what a click on the element with that data-key does.

import { beginWalking, forgetSelection, isChoosing, keyOfSelection, walk } from "./selection.js";
import { isUnderway, whenFree } from "./saving.js";
import { goToUntouched, lookParameters } from "./sentences.js";

// A tick takes no letters: with one in focus the keys go on.
const typing = "input:not([type='checkbox']), textarea, select, [contenteditable]";

export function listen({ look }) {
  const { helpKey, chooseKey, untouchedKey, lookKey, lookAllKey } = document.getElementById("galley").dataset;
  const own = {
    [helpKey]: () => document.getElementById("help").showModal(),
    [chooseKey]: beginWalking,
    [untouchedKey]: goToUntouched,
    [lookKey]: () => look(lookParameters({ downToHere: false })),
    [lookAllKey]: () => look(lookParameters({ downToHere: true })),
  };
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape") return leave(event);
    if (event.ctrlKey && event.key === "Enter" && event.target.matches("textarea, input")) return saveByKey(event);
    if (event.ctrlKey || event.metaKey || event.target.matches(typing) || document.getElementById("help").open) return;
    if (walk(event)) return event.preventDefault();
    if (event.altKey || event.repeat) return;
    if (isUnderway() && event.key.length === 1 && event.key !== " ") {
      event.preventDefault();
      whenFree(() => catchUp(event.key));
    } else if (press(event.key)) {
      event.preventDefault();
    }
  });

  document.addEventListener("focusin", tellMoment);
  document.addEventListener("focusout", tellMoment);

  // Whether the key does something here.
  function press(key) {
    const target = keyOfSelection(key) ?? elementOf(key);
    if (target) act(target);
    else own[key]?.();
    return Boolean(target ?? own[key]);
  }

  // A key that had to wait, perhaps behind one that led to a field: then it is a letter.
  function catchUp(key) {
    const field = document.activeElement;
    if (!field.matches(typing)) return press(key);
    // A list takes no letter of a text.
    if (field.matches("select")) return;
    field.setRangeText(key, field.selectionStart, field.selectionEnd, "end");
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

// The foot names the keys of a field while one has the focus. A selector that asks the page for it would go through all of
// a long text whenever the focus moves.
function tellMoment({ type, target }) {
  const foot = document.querySelector(".keys");
  const field = type === "focusin" && target.matches(typing) && target.closest(".desk");
  if (field) foot.dataset.typing = target.closest("details") ? "form" : "field";
  else delete foot.dataset.typing;
}

// Only where keys stand: a long text has a hundred thousand elements to look through.
function elementOf(key) {
  for (const place of ["claim", "undo-line", "way"]) {
    const found = document.getElementById(place)?.querySelector(`[data-key="${CSS.escape(key)}"]`);
    if (found) return found;
  }
  return null;
}

function leave(event) {
  if (event.target.matches(typing)) event.target.blur();
  else if (isChoosing()) forgetSelection();
}

function saveByKey(event) {
  if (event.target.form?.closest("details")) event.target.form.requestSubmit();
}

function act(target) {
  if (target.matches("textarea, input")) {
    target.focus();
    if (target.matches("input")) target.select();
  } else if (target.matches("summary")) {
    const details = target.parentElement;
    details.open = true;
    details.querySelector("input:not([type='hidden']), select, textarea")?.focus();
  } else {
    // A tick may be folded away: it is seen when it is set.
    if (target.matches("label")) target.closest("details").open = true;
    target.click();
  }
}
