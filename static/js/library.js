// What is typed of a source finds it in the library; arrows and Enter take it. Without this the library has a page.

const printable = (event) => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;
let typed;
// Whoever goes down before the library has answered.
let onTheWay;

function choose(form, { pk, name }) {
  form.elements.source.value = pk;
  form.querySelector(".chosen b").textContent = name;
  form.toggleAttribute("data-chosen", Boolean(pk));
  form.querySelector(".found").replaceChildren();
  (pk ? form.elements.locator : form.elements.url).focus();
}

// Before the keys of the page, which would take a letter for a verdict.
document.addEventListener(
  "keydown",
  (event) => {
    const finder = event.target.closest?.(".finder");
    if (!finder) return;
    const offered = [...finder.querySelectorAll("[data-take]")];
    const at = offered.indexOf(event.target);
    if (at < 0) {
      typed = event.target;
      onTheWay = event.key === "ArrowDown" && finder.classList.contains("htmx-request") ? finder : undefined;
      if (event.key !== "ArrowDown" || !offered.length) return;
      offered[0].focus();
    } else if (event.key === "ArrowDown") {
      offered[Math.min(at + 1, offered.length - 1)].focus();
    } else if (event.key === "ArrowUp" && at > 0) {
      offered[at - 1].focus();
    } else if (event.key === "ArrowUp" || event.key === "Escape") {
      typed?.focus();
    } else if (printable(event) && event.key !== " ") {
      // Whoever goes on typing goes on in the field.
      typed?.focus();
      event.stopPropagation();
      return;
    } else {
      if (event.key === "Enter" || event.key === " ") event.stopPropagation();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  },
  true,
);

document.addEventListener("click", (event) => {
  const taken = event.target.closest(".finder [data-take]");
  if (taken) choose(taken.form, { pk: taken.dataset.take, name: taken.querySelector("b").textContent });
  const another = event.target.closest("[data-choose-another]");
  if (another) {
    event.preventDefault();
    choose(another.closest("form"), { pk: "", name: "" });
  }
});

// What the source may be, by its link or name, until somebody says what it is. Folded away it is told beside "More".
function guess(form, { kind, medium }) {
  if (form.hasAttribute("data-said")) return;
  form.elements.kind.value = kind;
  form.elements.medium.value = medium;
  tell(form);
}

function tell(form) {
  const chosen = ["kind", "medium"].map((name) => form.elements[name]).filter(({ value }) => value);
  form.querySelector(".more > summary .soft").textContent = chosen.map((field) => field.selectedOptions[0].text).join(" · ");
}

document.addEventListener("change", ({ target }) => {
  if (!target.matches(".add-source :is([name='kind'], [name='medium'])")) return;
  target.form.setAttribute("data-said", "");
  tell(target.form);
});

document.addEventListener("htmx:afterSwap", ({ detail }) => {
  const found = detail.target;
  if (!found?.matches(".found") || !found.isConnected) return;
  if (onTheWay?.contains(found)) found.querySelector("[data-take]")?.focus();
  onTheWay = undefined;
  const guessed = found.querySelector(".guess");
  if (guessed) guess(found.closest("form"), guessed.dataset);
  document.getElementById("announce").textContent = found.querySelector(".said")?.textContent ?? "";
});
