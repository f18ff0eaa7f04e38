// The marks in the text: which claim is in hand, and how a claim stands.

const galley = document.getElementById("galley");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

// The marks of each claim: a long article has thousands, so they are found once, and again when lines were sent anew.
let places = null;
const lines = new MutationObserver(() => { places = null; });
lines.observe(galley, { childList: true });
let inHand = [...galley.querySelectorAll("mark[aria-current]")];

function marksOf(claim) {
  if (lines.takeRecords().length) places = null;
  places ??= Map.groupBy(galley.getElementsByTagName("mark"), (mark) => mark.dataset.claim);
  return places.get(String(claim)) ?? [];
}

export function takeInHand(claim) {
  for (const mark of inHand) mark.removeAttribute("aria-current");
  inHand = claim ? marksOf(claim) : [];
  for (const mark of inHand) mark.setAttribute("aria-current", "true");
  if (inHand[0]) bringIntoView(inHand[0]);
}

// Not the verdict yet: that it is on its way to the desk.
export function showSaving({ claim, outcome }) {
  for (const mark of marksOf(claim)) mark.dataset.saving = outcome;
}

export function showSaved({ claim }) {
  for (const mark of marksOf(claim)) delete mark.dataset.saving;
}

export function showChange({ claim, outcome, state }) {
  for (const mark of marksOf(claim)) {
    delete mark.dataset.saving;
    mark.dataset.outcome = outcome;
    for (const link of mark.querySelectorAll(":scope > a[aria-label]")) {
      link.setAttribute("aria-label", `${link.textContent}, ${state}`);
    }
  }
}

// In a very small window the claim in hand is not held beside the text, but stands behind it.
export const standsBelow = () => getComputedStyle(document.getElementById("claim")).position === "static";

// The text moves only when the claim would be hard to see: nothing jumps under somebody who reads.
function bringIntoView(mark) {
  if (standsBelow()) return;
  const { top, bottom } = mark.getBoundingClientRect();
  const sheet = document.getElementById("claim").getBoundingClientRect();
  const floor = sheet.top > innerHeight * 0.3 ? Math.min(sheet.top, innerHeight) : innerHeight;
  // On a phone the head takes a good part of what the sheet leaves.
  const ceiling = document.querySelector(".desk-head").getBoundingClientRect().bottom;
  const room = floor - ceiling;
  if (top > ceiling + room * 0.09 && bottom < ceiling + room * 0.8) return;
  const goal = Math.round(scrollY + top - ceiling - room * 0.3);
  scrollTo({ top: goal, behavior: calm.matches ? "auto" : "smooth" });
}
