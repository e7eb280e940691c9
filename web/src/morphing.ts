// What a live refresh must not undo: open folds and dialogs, half-filled forms, ticked rows and
// whatever a behaviour has set on an element since the page came. Reading goes on where it was.
import * as Turbo from "@hotwired/turbo";

/** Attributes that belong to the person or to a behaviour, never to the server's new page. */
const OWN = new Set(["open", "hidden", "height", "aria-expanded", "aria-selected", "data-busy"]);

/** Has the person changed a field of this form since it was drawn? */
function changed(form: HTMLFormElement): boolean {
  return [...form.elements].some((field) => {
    if (field instanceof HTMLInputElement) {
      if (field.type === "hidden") return false;
      const ticks = field.type === "checkbox" || field.type === "radio";
      return ticks ? field.checked !== field.defaultChecked : field.value !== field.defaultValue;
    }
    if (field instanceof HTMLTextAreaElement) return field.value !== field.defaultValue;
    if (field instanceof HTMLSelectElement) {
      const drawn = [...field.options].findIndex((option) => option.defaultSelected);
      return field.selectedIndex !== Math.max(drawn, 0);
    }
    return false;
  });
}

/** A form that was sent has handed its words over: it may be redrawn. */
let sent = new WeakSet<HTMLFormElement>();

/** How far each pane (data-keep-scroll, with an id) was scrolled, by its id, and what of a conversation stood at its top. */
interface Place { top: number; entry: string; above: number }
const scrolled = new Map<string, Place>();
/** The address whose message was shown last: a redraw does not go there again. */
let named = "";
function panes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-keep-scroll][id]")];
}

/** The place of a pane. Earlier messages are put in behind the way to them, so what stands after it tells the place. */
function placeOf(pane: HTMLElement): Place {
  const edge = pane.getBoundingClientRect().top;
  const all = pane.querySelectorAll<HTMLElement>(pane.querySelector("#earlier") ? "#earlier ~ li [id], #earlier ~ li[id]" : ".talk [id]");
  const entry = [...all].find((entry) => entry.getBoundingClientRect().bottom > Math.max(edge, 0));
  return { top: pane.scrollTop, entry: entry?.id ?? "", above: (entry?.getBoundingClientRect().top ?? 0) - edge };
}

/** Back to a place: what stood there stands there again, whatever was put in before it. */
function goBack(pane: HTMLElement, place: Place): void {
  pane.scrollTop = place.top;
  const entry = place.entry ? document.getElementById(place.entry) : null;
  if (!entry || !pane.contains(entry)) return;
  const moved = (): number => entry.getBoundingClientRect().top - pane.getBoundingClientRect().top - place.above;
  pane.scrollTop += moved();
  // On a narrow screen the whole page scrolls, not the pane.
  if (pane.scrollHeight <= pane.clientHeight) scrollBy(0, moved());
}

/** The message that the address names, when it is come to for the first time. */
function namedMessage(pane: HTMLElement): HTMLElement | null {
  if (location.href === named || !location.hash.startsWith("#message-")) return null;
  const message = document.getElementById(location.hash.slice(1));
  return message && pane.contains(message) ? message : null;
}

/** A conversation seen for the first time starts at the message that the address names, or where the new begins (data-newest), else
 * at its last message. */
function showNewest(pane: HTMLElement): void {
  const newest = namedMessage(pane) ?? pane.querySelector<HTMLElement>("[data-newest]") ?? [...pane.querySelectorAll<HTMLElement>(".talk > li > .msg")].at(-1);
  if (newest) pane.scrollTop = newest.offsetTop - pane.offsetTop - 12;
}

/** A link to a message that this part of the conversation does not hold leads to the part that begins with it. */
function findNamed(): void {
  const id = /^#message-(\d+)$/.exec(location.hash)?.[1];
  if (!id || !document.querySelector(".ticket-scroll") || document.getElementById(`message-${id}`)) return;
  const there = new URL(location.href);
  if (there.searchParams.get("from") === id) return;
  there.searchParams.set("from", id);
  Turbo.visit(there.href, { action: "replace" });
}

export function keepWhatThePersonDid(): void {
  document.addEventListener("turbo:before-render", () => {
    for (const pane of panes()) scrolled.set(pane.id, placeOf(pane));
  });
  document.addEventListener("turbo:render", () => {
    sent = new WeakSet();
    for (const pane of panes()) {
      const before = scrolled.get(pane.id);
      if (before === undefined || namedMessage(pane)) showNewest(pane);
      else goBack(pane, before);
    }
    named = location.href;
  });
  for (const pane of panes()) showNewest(pane);
  named = location.href;
  document.addEventListener("turbo:load", findNamed);
  addEventListener("hashchange", findNamed);
  document.addEventListener("turbo:submit-start", (event) => sent.add(event.target as HTMLFormElement));
  document.addEventListener("turbo:before-morph-element", (event) => {
    const element = event.target as Element;
    // A child of a form that stays must stay too; Turbo asks for the form first.
    if (element instanceof HTMLFormElement && !sent.has(element) && changed(element)) event.preventDefault();
    if (element instanceof HTMLInputElement && element.form?.dataset["keepTicks"] !== undefined && element.type === "checkbox")
      event.preventDefault();
  });
  document.addEventListener("turbo:before-morph-element", (event) => {
    // Why a message was refused stays until it is sent: a refresh that comes by itself knows nothing of it.
    const element = event.target as Element;
    const { newElement } = (event as CustomEvent<{ newElement?: Element }>).detail;
    if (element.id === "composer-notice" && element.querySelector(".banner") && newElement && !newElement.querySelector(".banner")) event.preventDefault();
  });
  document.addEventListener("turbo:before-morph-attribute", (event) => {
    const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
    if (OWN.has(attributeName)) event.preventDefault();
  });
  document.addEventListener("turbo:submit-end", (event) => {
    const { formSubmission, fetchResponse } = (event as CustomEvent<{ fetchResponse?: unknown; formSubmission: { formElement: HTMLFormElement } }>).detail;
    // An answer, also a refusal, brings back what was typed; without an answer the form keeps it.
    if (!fetchResponse) sent.delete(formSubmission.formElement);
  });
}
