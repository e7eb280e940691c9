// A form other than the reply box whose words and files the server keeps while they are typed (data-half-typed-url-value). What
// has not reached it yet is kept in the browser by keep.ts, and comes back from there; the form says what it knows.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds of quiet before it is saved; until a failed save is tried again: first, and at most. */
const QUIET = 800;
const AGAIN = 2000;
const LATEST = 30_000;
/** A browser sends no more than this once the page is gone. */
const ALIVE = 60_000;

interface KeptFile { place: number; name: string; size: string; ticked: boolean }
interface Saved { revision: string; files: KeptFile[] }

export default class HalfTyped extends Controller<HTMLFormElement> {
  static override targets = ["revision", "file", "kept", "keptRow", "saved", "word"];
  static override values = { url: String };
  declare readonly revisionTarget: HTMLInputElement;
  declare readonly fileTarget: HTMLInputElement;
  declare readonly hasFileTarget: boolean;
  declare readonly keptTarget: HTMLUListElement;
  declare readonly keptRowTarget: HTMLTemplateElement;
  declare readonly savedTarget: HTMLElement;
  declare readonly wordTargets: HTMLElement[];
  declare readonly urlValue: string;
  private timer = 0;
  private wait = AGAIN;
  private dirty = false;
  private saving = false;
  /** The revision of another version, until one of the two is chosen. */
  private other = "";

  override connect(): void {
    if (document.documentElement.hasAttribute("data-turbo-preview")) return;
    addEventListener("pagehide", this.flush);
    addEventListener("focus", this.retry);
    document.addEventListener("turbo:before-visit", this.flush);
    this.element.addEventListener("words:back", this.changed);
    if (this.element.dataset["wordsBack"] !== undefined) this.changed();
  }

  override disconnect(): void {
    removeEventListener("pagehide", this.flush);
    removeEventListener("focus", this.retry);
    document.removeEventListener("turbo:before-visit", this.flush);
    this.element.removeEventListener("words:back", this.changed);
    clearTimeout(this.timer);
  }

  /** Something was typed or chosen, or came back from the browser. */
  readonly changed = (): void => {
    this.dirty = true;
    this.savedTarget.hidden = true;
    this.saveIn(QUIET);
  };

  /** On its way: what is saved now would come back after it was taken. */
  sending(): void {
    clearTimeout(this.timer);
    this.dirty = false;
  }

  /** It was not taken. */
  sent(event: CustomEvent<{ success?: boolean }>): void {
    if (!event.detail.success) this.changed();
  }

  /** Begins anew: nothing of this is to come back. */
  drop(): void {
    this.sending();
    this.tellKept();
  }

  keepThis(): void {
    this.revisionTarget.value = this.other;
    this.other = "";
    this.say("");
    this.changed();
  }

  takeOther(): void {
    this.drop();
    location.reload();
  }

  private saveIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), wait);
  }

  private readonly flush = (): void => {
    if (this.dirty && !this.other) void this.save();
  };

  private readonly retry = (): void => {
    if (this.dirty && !this.other) this.saveIn(0);
  };

  private say(word: string): void {
    for (const target of this.wordTargets) target.hidden = target.dataset["word"] !== word;
  }

  /** The browser need not keep it any more. */
  private tellKept(): void {
    this.element.dispatchEvent(new Event("words:kept", { bubbles: true }));
  }

  private async save(): Promise<void> {
    if (this.saving || this.other) return;
    const files = this.hasFileTarget && Boolean(this.fileTarget.files?.length);
    const form = new FormData(this.element);
    const words = new URLSearchParams();
    for (const [name, value] of form) if (typeof value === "string") words.append(name, value);
    clearTimeout(this.timer);
    this.dirty = false;
    this.saving = true;
    const body = files ? form : words;
    const keepalive = !files && words.toString().length < ALIVE;
    const answer = await fetch(this.urlValue, { method: "POST", body, headers: { Accept: "application/json" }, keepalive }).catch(() => undefined);
    const told = answer?.headers.get("content-type")?.startsWith("application/json") ? ((await answer.json().catch(() => undefined)) as unknown) : undefined;
    this.saving = false;
    if (answer?.ok && told) return this.taken(told as Saved, files);
    this.dirty = true;
    if (answer?.status === 409) {
      this.other = (told as { revision?: string } | undefined)?.revision ?? "";
      return this.say("other");
    }
    this.say(answer ? (answer.status === 401 ? "ended" : "refused") : "away");
    this.saveIn(this.wait);
    this.wait = Math.min(this.wait * 2, LATEST);
  }

  private taken(saved: Saved, uploaded: boolean): void {
    this.wait = AGAIN;
    this.revisionTarget.value = saved.revision;
    if (uploaded) this.showKept(saved.files);
    this.say("");
    // More was typed meanwhile: not all of it is saved.
    if (this.dirty) return this.saveIn(QUIET);
    this.tellKept();
    this.savedTarget.hidden = !saved.revision;
  }

  /** The server has the files: they are named by their place from now on. */
  private showKept(files: KeptFile[]): void {
    this.fileTarget.value = "";
    this.keptTarget.replaceChildren(...files.map((file) => {
      const row = this.keptRowTarget.content.firstElementChild?.cloneNode(true) as HTMLElement;
      const tick = row.querySelector("input")!;
      tick.name = "kept";
      tick.value = String(file.place);
      tick.checked = tick.defaultChecked = file.ticked;
      row.querySelector("[data-name]")!.textContent = file.name;
      row.querySelector("[data-size]")!.textContent = file.size;
      return row;
    }));
  }
}
