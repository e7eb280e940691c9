// The reply box: reply or note, a draft that the server keeps, files with a way to take them
// back, and Ctrl+Enter. Everything also works as the plain form that it is.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds of quiet before the draft is saved. */
const QUIET = 800;

export default class Composer extends Controller<HTMLFormElement> {
  static override targets = ["text", "kind", "file", "files", "fileRow", "saved", "status", "rare", "html"];
  static override values = { draftUrl: String, picturesUrl: String };
  declare readonly textTarget: HTMLTextAreaElement;
  declare readonly kindTargets: HTMLInputElement[];
  declare readonly fileTarget: HTMLInputElement;
  declare readonly hasFileTarget: boolean;
  declare readonly filesTarget: HTMLUListElement;
  declare readonly fileRowTarget: HTMLTemplateElement;
  declare readonly savedTarget: HTMLElement;
  declare readonly hasSavedTarget: boolean;
  declare readonly rareTargets: HTMLElement[];
  declare readonly htmlTarget: HTMLInputElement;
  declare readonly draftUrlValue: string;
  declare readonly picturesUrlValue: string;
  private timer = 0;
  private saving: AbortController | undefined;

  override disconnect(): void {
    clearTimeout(this.timer);
  }

  /** Any field changed: grow the box where the browser does not, and save the draft soon. */
  changed(event: Event): void {
    // Files travel with the form only; a draft keeps words.
    if (this.hasFileTarget && event.target === this.fileTarget) return;
    this.grow();
    if (this.hasSavedTarget) this.savedTarget.hidden = true;
    clearTimeout(this.timer);
    if (this.draftUrlValue) this.timer = window.setTimeout(() => void this.save(), QUIET);
  }

  /** Ctrl+Enter or ⌘+Enter sends. */
  keydown(event: KeyboardEvent): void {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.element.requestSubmit(this.element.querySelector<HTMLButtonElement>("[data-composer-send]"));
  }

  /** A tab, key or button: choose reply or note and go to the text (a label would go to its radio). */
  open(event: Event & { params: { kind?: string } }): void {
    event.preventDefault();
    const kind = this.kindTargets.find((input) => input.value === event.params.kind);
    if (kind) kind.checked = true;
    this.focus();
  }

  /** Cc and Bcc stay away until they are wanted. */
  showRare(): void {
    this.element.classList.add("all-rows");
    this.element.querySelector<HTMLElement>('[data-controller="recipients"].rare .to-typing')?.focus();
  }

  /** Whom the customer's letter went to beside us comes into Cc; who is new here is marked there. */
  replyAll(event: Event & { params: { others?: string } }): void {
    const cc = this.element.querySelector<HTMLInputElement>("input[name=cc]");
    if (!cc || !event.params.others) return;
    cc.value = [cc.value.trim(), event.params.others].filter(Boolean).join(", ");
    this.element.classList.add("all-rows");
    cc.dispatchEvent(new CustomEvent("recipients:refill", { bubbles: true }));
    (event.currentTarget as HTMLElement).remove();
  }

  filesChosen(): void {
    const rows = [...(this.fileTarget.files ?? [])].map((file, index) => {
      const row = this.fileRowTarget.content.firstElementChild?.cloneNode(true) as HTMLElement;
      const size = new Intl.NumberFormat(document.documentElement.lang, { style: "unit", unit: "kilobyte", maximumFractionDigits: 0 });
      row.querySelector("[data-name]")!.textContent = file.name;
      row.querySelector("[data-size]")!.textContent = size.format(Math.max(1, file.size / 1000));
      row.querySelector("button")!.addEventListener("click", () => this.takeBack(index));
      return row;
    });
    this.filesTarget.replaceChildren(...rows);
  }

  private takeBack(index: number): void {
    const kept = new DataTransfer();
    [...(this.fileTarget.files ?? [])].forEach((file, i) => { if (i !== index) kept.items.add(file); });
    this.fileTarget.files = kept.files;
    this.filesChosen();
  }

  /** On its way: a draft saved now would come back after the message is sent. */
  sending(): void {
    clearTimeout(this.timer);
    this.saving?.abort();
  }

  /** After the server took it: an empty box. The form itself survives redraws (data-turbo-permanent). */
  sent(event: CustomEvent<{ success: boolean }>): void {
    if (!event.detail.success) return;
    clearTimeout(this.timer);
    this.element.reset();
    this.element.classList.remove("all-rows");
    this.textTarget.value = this.textTarget.defaultValue = "";
    this.htmlTarget.value = this.htmlTarget.defaultValue = "";
    if (this.hasFileTarget) this.filesChosen();
    if (this.hasSavedTarget) this.savedTarget.hidden = true;
    this.grow();
    // What was just said is seen, with its way back: once the page is drawn, and while letters above it find their height.
    const show = (): void => document.querySelector(".talk > li:last-child")?.scrollIntoView({ block: "end" });
    const settle = new ResizeObserver(show);
    const drawn = (): void => {
      const talk = document.querySelector(".talk");
      if (talk) settle.observe(talk);
      setTimeout(() => settle.disconnect(), 2000);
    };
    document.addEventListener("turbo:render", drawn, { once: true });
  }

  /** The plain field, or the editor in its place. */
  private focus(): void {
    const editor = this.element.querySelector<HTMLElement>("[contenteditable]");
    (editor ?? this.textTarget).focus();
  }

  private grow(): void {
    if (CSS.supports("field-sizing", "content")) return;
    this.textTarget.rows = Math.min(20, Math.max(4, this.textTarget.value.split("\n").length + 1));
  }

  private async save(): Promise<void> {
    const kind = this.kindTargets.find((input) => input.checked)?.value ?? "reply";
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.element)) if (typeof value === "string") body.append(name, value);
    body.set("kind", kind);
    this.saving = new AbortController();
    const { signal } = this.saving;
    const answer = await fetch(this.draftUrlValue, { method: "POST", body, keepalive: true, signal }).catch(() => undefined);
    if (signal.aborted) return;
    if (this.hasSavedTarget) this.savedTarget.hidden = !answer?.ok;
  }
}
