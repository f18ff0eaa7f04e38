// One key for each thing that the page can do: a key does what a click on the element with that data-key does.

const typing = "input, textarea, select, [contenteditable]";

export function listen() {
  document.addEventListener("keydown", (event) => {
    if (event.key === "Escape" && event.target.matches(typing)) {
      event.target.blur();
      return;
    }
    if (event.ctrlKey && event.key === "Enter" && event.target.matches("textarea, input")) {
      if (event.target.form?.closest("details")) event.target.form.requestSubmit();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches(typing) || event.repeat) return;
    if (document.querySelector("dialog[open]")) return;
    if (event.key === "?") {
      document.getElementById("help").showModal();
      event.preventDefault();
      return;
    }
    const target = document.querySelector(`[data-key="${CSS.escape(event.key.toLowerCase())}"]`);
    if (!target) return;
    event.preventDefault();
    act(target);
  });
}

function act(target) {
  if (target.matches("textarea, input")) {
    target.focus();
  } else if (target.matches("summary")) {
    const details = target.parentElement;
    details.open = true;
    details.querySelector("input:not([type='hidden']), textarea")?.focus();
  } else {
    target.click();
  }
}
