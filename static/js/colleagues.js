// Colleagues: what they did is shown within seconds, without moving what one reads or types; and who else is here.

import { showChange } from "./marks.js";
import { showLooked } from "./sentences.js";

const galley = document.getElementById("galley");
const others = document.getElementById("others");
const inHand = () => document.getElementById("claim").dataset.claim ?? "";
// Asked like htmx asks, with its token, which a page without forms has too; a desk that one was signed out of answers 401 then and
// not with its sign-in page.
const byScript = () => ({ "HX-Request": "true", ...JSON.parse(document.body.getAttribute("hx-headers")) });
const POLL = 4000;
const PRESENCE = 20000;
const PATIENCE = 30000;
let etag = `"${galley.dataset.record}"`;
let since = entryOf(etag);
let asking = false;
// Somebody has begun to type on a page that still waits for its claims.
let begun = false;

function entryOf(state) {
  return state.match(/\d+/)[0];
}

export function watch() {
  setInterval(ask, POLL);
  setInterval(beHere, PRESENCE);
  addEventListener("input", () => { begun = true; }, { once: true });
  beHere();
}

// The answer and its words; null when none came in time. One that hangs would take a connection from the verdicts.
async function answerTo(address, { headers = {}, ...request } = {}) {
  try {
    const signal = AbortSignal.timeout(PATIENCE);
    const answer = await fetch(address, { ...request, headers: { ...byScript(), ...headers }, signal });
    return { status: answer.status, etag: answer.headers.get("ETag"), words: await answer.text() };
  } catch (error) {
    if (error instanceof TypeError || error instanceof DOMException) return null;
    throw error;
  }
}

export async function beHere() {
  const body = new URLSearchParams({ claim: inHand() });
  const answer = await answerTo(galley.dataset.presence, { method: "POST", body });
  if (answer?.status === 200) htmx.swap(others, answer.words, { swapStyle: "innerHTML" });
}

// What one did oneself changes the record too: the next answer then holds nothing of others.
async function ask() {
  if (document.hidden || asking) return;
  asking = true;
  const answer = await answerTo(`${galley.dataset.changes}?since=${since}`, { headers: { "If-None-Match": etag } });
  asking = false;
  if (answer?.status !== 200) return;
  etag = answer.etag ?? etag;
  since = entryOf(etag);
  show(JSON.parse(answer.words));
}

function show({ claims, sentences, news, extraction, reshaped, progress, version, coming, text }) {
  if (galley.dataset.extraction === "waiting" && extraction !== "waiting") return bringClaims();
  if (String(version) !== galley.dataset.version) return bringText();
  if (coming !== galley.dataset.coming) {
    galley.dataset.coming = coming;
    htmx.swap("#text-news", text, { swapStyle: "outerHTML" });
  }
  for (const change of claims) showChange(change);
  showLooked({ numbers: sentences, state: "looked" });
  htmx.swap("#progress", progress, { swapStyle: "outerHTML" });
  const here = news.filter(({ claim }) => String(claim) === inHand()).map(({ words }) => words);
  if (here.length) tell(here.join(" "), `?claim=${inHand()}`);
  else if (reshaped) tell(galley.dataset.reshaped, location.href);
}

// The claims have been found, in all of the text. Nobody who has begun something here is interrupted: a link brings them.
function bringClaims() {
  galley.dataset.extraction = "";
  if (isBusy()) tell(galley.dataset.found, location.href);
  else location.reload();
}

const isBusy = () => begun || document.activeElement !== document.body || !getSelection().isCollapsed;

// Another text has taken the place of this one: the same holds.
function bringText() {
  if (isBusy()) tellOfText();
  else location.reload();
}

function tellOfText() {
  tell(galley.dataset.revised, location.href.replace(/#.*$/, ""));
}

// An answer may be about a text that the page does not show yet.
export function noteVersion(version) {
  if (version && version !== galley.dataset.version) tellOfText();
}

// The claim in hand is not replaced under somebody's hands: a line says what came, and a link brings it.
function tell(words, address) {
  const line = document.getElementById("news");
  if (!line) return;
  const link = document.createElement("a");
  link.href = address;
  link.textContent = galley.dataset.show;
  if (address.startsWith("?")) link.dataset.hand = "";
  line.replaceChildren(`${words} `, link);
  line.hidden = false;
}
