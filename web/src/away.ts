// A form that loads a page of its own (data-turbo="false", and every form on customers' pages) would give way to the
// browser's error page when the desk is away, and files would be lost with it. So the desk is asked first whether it is there.
import { sayTrouble } from "./trouble";

/** Milliseconds to wait for the desk's word. */
const PATIENCE = 10_000;

async function isThere(): Promise<boolean> {
  const answer = await fetch("/health", { cache: "no-store", signal: AbortSignal.timeout(PATIENCE) }).catch(() => undefined);
  return Boolean(answer?.ok);
}

/** Sends a form as the browser would have: with the button that was pressed, and to where that button says. */
function send(form: HTMLFormElement, button: HTMLElement | null): void {
  const pressed = button instanceof HTMLButtonElement || button instanceof HTMLInputElement ? button : undefined;
  const added = pressed?.name ? Object.assign(document.createElement("input"), { type: "hidden", name: pressed.name, value: pressed.value }) : undefined;
  const before = { action: form.getAttribute("action"), method: form.getAttribute("method"), target: form.getAttribute("target") };
  if (added) form.append(added);
  for (const name of ["action", "method", "target"] as const) {
    const own = pressed?.getAttribute(`form${name}`);
    if (own) form.setAttribute(name, own);
  }
  HTMLFormElement.prototype.submit.call(form);
  // The page may stay, as with a download or another window.
  added?.remove();
  for (const name of ["action", "method", "target"] as const) {
    if (before[name] === null) form.removeAttribute(name);
    else form.setAttribute(name, before[name]);
  }
}

/** Asks before each form for which `loads` holds. */
export function askFirst(loads: (form: HTMLFormElement) => boolean): void {
  const asking = new WeakSet<HTMLFormElement>();
  addEventListener("submit", (event) => {
    const form = event.target as HTMLFormElement;
    if (event.defaultPrevented || form.method === "dialog" || !loads(form)) return;
    event.preventDefault();
    // Pressed twice: once is enough.
    if (asking.has(form)) return;
    asking.add(form);
    void isThere().then((there) => {
      asking.delete(form);
      sayTrouble(there ? "" : "visit");
      if (there) send(form, event.submitter);
    });
  });
}
