// Single-key actions. Any element with data-key="r" is pressed by that key (a field is focused);
// "g i" is two keys after each other. j and k walk the rows marked data-keys-target="row".
// The help dialog lists what the page offers, in the page's own words.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds in which the second key of a pair must come. */
const PAIR = 1200;

export default class Keys extends Controller<HTMLElement> {
  static override targets = ["help", "list", "row"];
  declare readonly helpTarget: HTMLDialogElement;
  declare readonly hasHelpTarget: boolean;
  declare readonly listTarget: HTMLElement;
  declare readonly rowTargets: HTMLElement[];
  private first = "";
  private firstAt = 0;

  override connect(): void {
    document.addEventListener("keydown", this.pressed);
  }

  override disconnect(): void {
    document.removeEventListener("keydown", this.pressed);
  }

  private readonly pressed = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey) return;
    const at = event.target as HTMLElement;
    if (at.isContentEditable || at.closest("input:not([type=checkbox]):not([type=radio]), textarea, select, dialog[open]")) return;
    const pair = event.timeStamp - this.firstAt < PAIR ? `${this.first} ${event.key}` : "";
    this.first = event.key;
    this.firstAt = event.timeStamp;
    if (event.key === "?" && this.hasHelpTarget) return this.help(event);
    if (event.key === "j" || event.key === "k") return this.walk(event, event.key === "j" ? 1 : -1);
    const action = (pair && this.find(pair)) || this.find(event.key);
    if (!action) return;
    event.preventDefault();
    this.first = "";
    this.press(action);
  };

  private find(key: string): HTMLElement | null {
    return document.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`);
  }

  private press(element: HTMLElement): void {
    if (element.matches("textarea, select, input")) return element.focus();
    element.closest("details:not([open])")?.setAttribute("open", "");
    element.click();
    // A menu opens by its summary: go on to its first choice.
    element.matches("summary") && element.parentElement?.querySelector<HTMLElement>(":scope > :not(summary) :is(select, input, a, button)")?.focus();
  }

  private walk(event: Event, step: number): void {
    const rows = this.rowTargets;
    if (!rows.length) return;
    event.preventDefault();
    const focused = rows.indexOf(document.activeElement as HTMLElement);
    const now = focused >= 0 ? focused : rows.findIndex((row) => row.hasAttribute("aria-current"));
    rows[Math.min(rows.length - 1, Math.max(0, now + step))]?.focus();
  }

  private help(event: Event): void {
    event.preventDefault();
    this.listTarget.querySelectorAll("[data-found]").forEach((row) => row.remove());
    for (const element of document.querySelectorAll<HTMLElement>("[data-key]")) {
      const row = document.createElement("div");
      row.dataset["found"] = "";
      const words = document.createElement("dt");
      words.textContent = element.dataset["keyLabel"] ?? element.getAttribute("aria-label") ?? element.textContent.trim();
      const keys = document.createElement("dd");
      for (const key of (element.dataset["key"] ?? "").split(" ")) keys.append(Object.assign(document.createElement("kbd"), { textContent: key }));
      row.append(words, keys);
      this.listTarget.append(row);
    }
    this.helpTarget.showModal();
  }
}
