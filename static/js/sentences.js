// Sentences that nobody has looked at: going to the next one, marking it, and showing in the margin what is left.

const galley = document.getElementById("galley");
const announce = document.getElementById("announce");
let here = null;

const untouched = () => [...galley.querySelectorAll('.sentence[data-state="untouched"]')];

export function goToUntouched() {
  const all = untouched();
  const after = here ? all.find((s) => here.compareDocumentPosition(s) & Node.DOCUMENT_POSITION_FOLLOWING) : null;
  point(after ?? all[0]);
}

// What the key for "looked at" sends: the sentence pointed at, or with `downToHere` all of them until the claim in hand.
export function lookParameters({ downToHere }) {
  if (downToHere) {
    const mark = galley.querySelector("mark[aria-current]");
    const until = mark?.closest(".sentence") ?? here;
    return until ? { until: until.dataset.sentence } : null;
  }
  const target = here?.dataset.state === "untouched" ? here : untouched()[0];
  return target ? { sentence: target.dataset.sentence } : null;
}

export function showLooked({ numbers, state }) {
  if (!numbers.length) return;
  const wanted = new Set(numbers.map(String));
  const lines = new Set();
  for (const sentence of galley.querySelectorAll(".sentence")) {
    if (!wanted.has(sentence.dataset.sentence)) continue;
    sentence.dataset.state = state;
    lines.add(sentence.closest(".line"));
  }
  for (const line of lines) refreshMargin(line);
  if (state === "looked" && here?.dataset.state === "looked") goToUntouched();
}

function refreshMargin(line) {
  const form = line.querySelector("form.margin");
  if (!form) return;
  const left = [...line.querySelectorAll('.sentence[data-state="untouched"]')].map((s) => s.dataset.sentence);
  for (const input of form.querySelectorAll("input[name='sentence']")) {
    if (!left.includes(input.value)) input.remove();
  }
  if (left.length) {
    form.querySelector("[aria-hidden]").textContent = left.length;
  } else {
    const done = document.createElement("span");
    done.className = "margin";
    done.ariaHidden = "true";
    done.textContent = "✓";
    form.replaceWith(done);
  }
}

function point(sentence) {
  galley.querySelector(".sentence[data-here]")?.removeAttribute("data-here");
  here = sentence ?? null;
  if (!here) return;
  here.dataset.here = "";
  here.scrollIntoView({ block: "center" });
  announce.textContent = here.textContent;
}
