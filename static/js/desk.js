// On every page: say in words when the desk did not answer or refused. What was typed stays where it is.

const trouble = document.getElementById("trouble");

function say(words) {
  trouble.textContent = words;
  trouble.hidden = !words;
}

// Nothing can be lost where something was only asked for.
function sayLost({ detail }, what) {
  const asked = detail.requestConfig?.verb === "get";
  say(asked ? `${what[0].toUpperCase()}${what.slice(1)}.` : `Not saved: ${what}. What you typed is still here; try again.`);
}

document.addEventListener("htmx:sendError", (event) => sayLost(event, "the desk did not answer"));
document.addEventListener("htmx:timeout", (event) => sayLost(event, "the desk took too long"));
document.addEventListener("htmx:responseError", (event) => {
  const { status, responseText } = event.detail.xhr;
  const plain = responseText.length < 300 && !responseText.includes("<");
  say(plain && responseText ? responseText : `Not saved: the desk answered with an error (${status}). What you typed is still here.`);
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr?.status < 400) say("");
});
