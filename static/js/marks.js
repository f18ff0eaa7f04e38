// The marks in the text: which claim is in hand, and how a claim stands.

const galley = document.getElementById("galley");
const calm = matchMedia("(prefers-reduced-motion: reduce)");

const marksOf = (claim) => galley.querySelectorAll(`mark[data-claim="${CSS.escape(claim)}"]`);
const linksOf = (claim) => galley.querySelectorAll(`a[data-claim="${CSS.escape(claim)}"]`);

export function takeInHand(claim) {
  for (const mark of galley.querySelectorAll("mark[aria-current]")) mark.removeAttribute("aria-current");
  if (!claim) return;
  const marks = marksOf(claim);
  for (const mark of marks) mark.setAttribute("aria-current", "true");
  if (marks[0]) bringIntoView(marks[0]);
}

export function showChange({ claim, outcome, state }) {
  for (const mark of marksOf(claim)) mark.dataset.outcome = outcome;
  for (const link of linksOf(claim)) {
    if (link.hasAttribute("aria-label")) link.setAttribute("aria-label", `${link.textContent}, ${state}`);
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
