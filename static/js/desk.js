// On every page: say in one sentence what the desk did not take, and offer to send it again. What was typed stays where it
// is; what arrived all the same counts once, for the desk knows a form that comes twice.

const trouble = document.getElementById("trouble");

function say(words, again = null) {
  trouble.textContent = words;
  if (again) trouble.append(" ", offer(again));
  trouble.hidden = !words;
}

function offer(again) {
  const button = document.createElement("button");
  button.type = "button";
  button.textContent = "Try again";
  button.addEventListener("click", () => {
    say("");
    again();
  });
  return button;
}

// The way to sign in that leaves this page as it is.
function door() {
  const link = document.createElement("a");
  link.href = trouble.dataset.signIn;
  link.target = "_blank";
  link.textContent = trouble.dataset.door;
  return link;
}

// Nothing can be lost where something was only asked for.
function onlyAsked({ verb, elt }) {
  return verb === "get" || elt.hasAttribute("data-asks");
}

const nameOf = ({ elt }) => elt.dataset.saves ?? "What you did";

function sayLost({ detail }, { asked, sent }) {
  const request = detail.requestConfig;
  say(onlyAsked(request) ? asked : `${nameOf(request)} ${sent}`, () => sendAgain(detail));
}

// A form as it is now, with the button that sent it; anything else as it was asked.
function sendAgain({ requestConfig, target, etc }) {
  const { elt, verb, path, formData, triggeringEvent } = requestConfig;
  if (elt.isConnected && elt.matches("form")) {
    const button = triggeringEvent?.submitter;
    // By a click: htmx takes the value of a button from that alone.
    if (button?.form === elt) button.click();
    else elt.requestSubmit();
    return;
  }
  const source = elt.isConnected ? elt : document.body;
  htmx.ajax(verb.toUpperCase(), path, { source, target, swap: etc.swapOverride, values: Object.fromEntries(formData) });
}

document.addEventListener("htmx:sendError", (event) => sayLost(event, {
  asked: "The desk did not answer.",
  sent: "is not saved: the desk did not answer. Nothing you typed is lost.",
}));
// It may have arrived: whoever sends it again has nothing to fear.
document.addEventListener("htmx:timeout", (event) => sayLost(event, {
  asked: "The desk took too long to answer.",
  sent: "may not be saved: the desk took too long to answer. Nothing you typed is lost, and sent again it counts once.",
}));
// Once in a row: what a new token does not help stays refused.
let renewed = false;
document.addEventListener("htmx:afterRequest", ({ detail }) => {
  if (detail.successful) renewed = false;
});

// Whoever signed in anew in another tab has another token: the page takes it and sends what was refused once more. What
// somebody else's page sent stays refused: a verdict is never another person's by accident.
function signedInAnew({ xhr, requestConfig }) {
  const token = xhr.getResponseHeader("X-CSRFToken");
  if (renewed || !token || xhr.getResponseHeader("X-Person") !== document.body.dataset.person) return false;
  renewed = true;
  document.body.setAttribute("hx-headers", JSON.stringify({ "X-CSRFToken": token }));
  requestConfig.formData.set("csrfmiddlewaretoken", token);
  for (const field of document.querySelectorAll("input[name='csrfmiddlewaretoken']")) field.value = token;
  return true;
}

document.addEventListener("htmx:responseError", (event) => {
  const { status, responseText } = event.detail.xhr;
  if (status === 403 && signedInAnew(event.detail)) {
    setTimeout(() => sendAgain(event.detail));
    return undefined;
  }
  const plain = responseText.length < 300 && !responseText.includes("<");
  if (status === 401) {
    say(responseText, () => sendAgain(event.detail));
    return trouble.querySelector("button").before(door(), " ");
  }
  // Away for a moment: what was sent may come again, as after no answer at all.
  if (status === 503) return say(responseText, () => sendAgain(event.detail));
  return say(plain && responseText ? responseText : `Not saved: the desk answered with an error (${status}). What you typed is still here.`);
});
// What htmx.ajax promised and lost was said above; it rejects without a reason, which nothing else does.
addEventListener("unhandledrejection", (event) => {
  if (event.reason === undefined) event.preventDefault();
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr?.status < 400) say("");
});
