// What is half written stays with its claim, in this browser, until it is saved.

const person = document.body.dataset.person;
const keyOf = (form) => `factcheck/${person}/${form.dataset.draft}`;
const fieldsOf = (form) => [...form.querySelectorAll("input[type='text'], input[type='url'], textarea")];

export function keep(form) {
  // Who a confidential source is stays on no machine.
  if (form.querySelector("input[name='confidential']:checked") || form.hasAttribute("data-chosen")) return forget(form);
  const words = fieldsOf(form).map((field) => [field.name, field.value]).filter(([, value]) => value);
  if (words.length) localStorage.setItem(keyOf(form), JSON.stringify(Object.fromEntries(words)));
  else localStorage.removeItem(keyOf(form));
}

export function forget(form) {
  localStorage.removeItem(keyOf(form));
}

export function bringBack(root) {
  for (const form of root.querySelectorAll("form[data-draft]")) {
    const kept = localStorage.getItem(keyOf(form));
    if (!kept) continue;
    const words = JSON.parse(kept);
    for (const field of fieldsOf(form)) {
      if (field.value || !words[field.name]) continue;
      field.value = words[field.name];
      const folded = field.closest("details");
      if (folded) folded.open = true;
    }
    const details = form.closest("details");
    if (details) details.open = true;
  }
}

// Another tab of the same person wrote: fields that nobody is typing in here follow it.
export function agree(root) {
  for (const form of root.querySelectorAll("form[data-draft]")) {
    const words = JSON.parse(localStorage.getItem(keyOf(form)) ?? "{}");
    for (const field of fieldsOf(form)) {
      if (field !== document.activeElement) field.value = words[field.name] ?? "";
    }
  }
}
