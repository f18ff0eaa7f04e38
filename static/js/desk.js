// On every page: say in words when the desk did not answer or refused. What was typed stays where it is.

const trouble = document.getElementById("trouble");

function say(words) {
  trouble.textContent = words;
  trouble.hidden = !words;
}

document.addEventListener("htmx:sendError", () => say("Not saved: the desk did not answer. What you typed is still here; try again."));
document.addEventListener("htmx:timeout", () => say("Not saved: the desk took too long. What you typed is still here; try again."));
document.addEventListener("htmx:responseError", (event) => {
  const { status, responseText } = event.detail.xhr;
  const plain = responseText.length < 300 && !responseText.includes("<");
  say(plain && responseText ? responseText : `Not saved: the desk answered with an error (${status}). What you typed is still here.`);
});
document.addEventListener("htmx:beforeSwap", (event) => {
  if (event.detail.xhr?.status < 400) say("");
});
