// The marks in the text: which claim is in hand, and how a claim stands.

const galley = document.getElementById("galley");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

// A list that the browser keeps by itself; going through it is quicker than asking the page for an attribute.
const marks = galley.getElementsByTagName("mark");
const marksOf = (claim) => [...marks].filter((mark) => mark.dataset.claim === String(claim));
let inHand = [...marks].filter((mark) => mark.hasAttribute("aria-current"));

export function takeInHand(claim) {
  for (const mark of inHand) mark.removeAttribute("aria-current");
  inHand = claim ? marksOf(claim) : [];
  for (const mark of inHand) mark.setAttribute("aria-current", "true");
  if (inHand[0]) bringIntoView(inHand[0]);
}

export function showChange({ claim, outcome, state }) {
  for (const mark of marksOf(claim)) {
    mark.dataset.outcome = outcome;
    for (const link of mark.querySelectorAll(":scope > a[aria-label]")) {
      link.setAttribute("aria-label", `${link.textContent}, ${state}`);
    }
  }
}

// The text moves only when the claim would be hard to see: nothing jumps under somebody who reads.
function bringIntoView(mark) {
  const { top, bottom } = mark.getBoundingClientRect();
  const sheet = document.getElementById("claim").getBoundingClientRect();
  const floor = sheet.top > innerHeight * 0.3 ? Math.min(sheet.top, innerHeight) : innerHeight;
  if (top > floor * 0.15 && bottom < floor * 0.8) return;
  const goal = scrollY + top - floor * 0.35;
  scrollTo({ top: goal, behavior: calm.matches ? "auto" : "smooth" });
}
