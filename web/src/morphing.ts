// What a live refresh must not undo: open folds and dialogs, half-filled forms, ticked rows and
// whatever a behaviour has set on an element since the page came.

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

/** How far each pane (data-keep-scroll, with an id) was scrolled, by its id. */
const scrolled = new Map<string, number>();
function panes(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>("[data-keep-scroll][id]")];
}

/** A conversation seen for the first time starts where the new begins (data-newest), else at its last message. */
function showNewest(pane: HTMLElement): void {
  const newest = pane.querySelector<HTMLElement>("[data-newest]") ?? [...pane.querySelectorAll<HTMLElement>(".talk > li > .msg")].at(-1);
  if (newest) pane.scrollTop = newest.offsetTop - pane.offsetTop - 12;
}

export function keepWhatThePersonDid(): void {
  document.addEventListener("turbo:before-render", () => {
    for (const pane of panes()) scrolled.set(pane.id, pane.scrollTop);
  });
  document.addEventListener("turbo:render", () => {
    sent = new WeakSet();
    for (const pane of panes()) {
      const before = scrolled.get(pane.id);
      if (before === undefined) showNewest(pane);
      else pane.scrollTop = before;
    }
  });
  for (const pane of panes()) showNewest(pane);
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
