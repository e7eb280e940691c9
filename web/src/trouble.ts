// A quiet line for what the page cannot do at the moment: its words stand in the layout. It never takes the page away.

/** Says it, or nothing any more: `away`, `ended` or `visit`. */
export function sayTrouble(word: string): void {
  const line = document.getElementById("page-trouble");
  if (!line) return;
  line.hidden = !word;
  for (const said of line.querySelectorAll<HTMLElement>("[data-word]")) said.hidden = said.dataset["word"] !== word;
}

/** A click that got no answer leaves the page as it is, with what was typed in it. */
export function stayWhenAway(): void {
  document.addEventListener("turbo:fetch-request-error", (event) => {
    const target = event.target;
    const isVisit = target === document.documentElement;
    // The reply box says for itself that it was not sent.
    if (event.defaultPrevented || !(isVisit || target instanceof HTMLFormElement)) return;
    event.preventDefault();
    sayTrouble("visit");
    document.addEventListener("turbo:load", () => sayTrouble(""), { once: true });
    if (isVisit) document.documentElement.removeAttribute("aria-busy");
  });
}
