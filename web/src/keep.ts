// Forms in which people type for long (data-keep="name") keep their words in the browser until they are taken: a reload, the
// way back and a desk that is away lose nothing. A page that took them says so: data-took="name", or without a name for what
// was sent just before. data-keep-texts: only what is written, where choices come from a link.

const START = "guichet-words:";
const SENT = "guichet-words-sent";
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/** Fields that a person fills in; no secrets, no files, nothing of the form itself. */
function fields(form: HTMLFormElement): Field[] {
  return [...form.elements].filter((field): field is Field => {
    if (form.dataset["keepTexts"] !== undefined) return field instanceof HTMLTextAreaElement;
    if (field instanceof HTMLInputElement) return !["hidden", "password", "file", "submit", "button"].includes(field.type);
    return field instanceof HTMLTextAreaElement || field instanceof HTMLSelectElement;
  });
}

function read(form: HTMLFormElement): Record<string, string> {
  const values: Record<string, string> = {};
  for (const field of fields(form)) {
    const ticks = field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type);
    if (field.name && (!ticks || field.checked)) values[field.name] = field.value;
  }
  return values;
}

function fill(form: HTMLFormElement, values: Record<string, string>): void {
  for (const field of fields(form)) {
    const value = values[field.name];
    if (field instanceof HTMLInputElement && ["radio", "checkbox"].includes(field.type)) field.checked = value === field.value;
    else if (value !== undefined) field.value = value;
  }
}

/** Watches the forms of this page and of those that come after it. */
export function keepWords(storage: Storage): void {
  const at = (name: string): string => START + name;
  const put = (form: HTMLFormElement): void => {
    try {
      storage.setItem(at(form.dataset["keep"]!), JSON.stringify(read(form)));
    } catch {
      // Storage can be forbidden or full.
    }
  };
  const drawn = (): void => {
    if (document.documentElement.hasAttribute("data-turbo-preview")) return;
    try {
      for (const took of document.querySelectorAll<HTMLElement>("[data-took]")) storage.removeItem(at(took.dataset["took"] || (storage.getItem(SENT) ?? "")));
      for (const form of document.querySelectorAll<HTMLFormElement>("form[data-keep]")) {
        const kept = storage.getItem(at(form.dataset["keep"]!));
        if (!kept) continue;
        fill(form, JSON.parse(kept) as Record<string, string>);
        // Who keeps the form elsewhere too hears of it, also one that listens later.
        form.dataset["wordsBack"] = "";
        form.dispatchEvent(new Event("words:back"));
      }
    } catch {
      // As above.
    }
  };
  for (const kind of ["input", "change"])
    document.addEventListener(kind, (event) => {
      const form = (event.target as Field | null)?.form;
      if (form?.dataset["keep"]) put(form);
    });
  // The server has all of it: what stands there is the newer.
  document.addEventListener("words:kept", (event) => {
    const name = (event.target as HTMLFormElement).dataset["keep"];
    if (name) storage.removeItem(at(name));
  });
  document.addEventListener("submit", (event) => {
    const name = (event.target as HTMLFormElement).dataset["keep"];
    if (name) storage.setItem(SENT, name);
  });
  document.addEventListener("turbo:submit-end", (event) => {
    const name = (event.target as HTMLFormElement).dataset["keep"];
    if (name && (event as CustomEvent<{ success?: boolean }>).detail.success) storage.removeItem(at(name));
  });
  document.addEventListener("turbo:load", drawn);
  drawn();
}
