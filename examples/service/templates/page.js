"use strict";
// The list follows the form: it is that of the page which the form would open.
const form = document.querySelector("form");
const count = document.getElementById("count");
let request = new AbortController();

async function update() {
  request.abort();
  request = new AbortController();
  const filters = [...new FormData(form)].filter(([, value]) => value);
  const address = filters.length ? `?${new URLSearchParams(filters)}` : location.pathname;
  try {
    const response = await fetch(address, { signal: request.signal });
    if (!response.ok) throw new Error(`${response.status} ${response.statusText}`);
    const page = new DOMParser().parseFromString(await response.text(), "text/html");
    document.getElementById("list").replaceWith(page.getElementById("list"));
    count.textContent = page.getElementById("count").textContent;
    // So that it can be bookmarked and sent.
    history.replaceState(null, "", address);
  } catch (error) {
    if (error.name !== "AbortError") count.textContent = `The list could not be loaded (${error.message}).`;
  }
}

form.addEventListener("input", update);
form.addEventListener("submit", (event) => {
  event.preventDefault();
  update();
});
