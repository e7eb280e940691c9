// The reply box: reply or note, a draft that the server keeps with its files, and Ctrl+Enter. What is typed survives a
// reload, a second window, a desk that is away and a session that ends; the box says what it knows. Everything also works
// as the plain form that it is.
import { Controller } from "@hotwired/stimulus";
import * as unsaved from "../unsaved";

/** Milliseconds of quiet before the draft is saved. */
const QUIET = 800;
/** Milliseconds until a failed save is tried again: first, and at most. */
const AGAIN = 2000;
const LATEST = 30_000;
/** A browser sends no more than this once the page is gone. */
const ALIVE = 60_000;
/** Fields of the form itself, not of its writer. */
const INNER = new Set(["revision", "box", "seen", "seen-event", "seen-planned", "asks-kept", "kept", "once"]);

interface KeptFile { place: number; name: string; size: string; ticked: boolean }
interface Saved { revision: string; files: KeptFile[] }
interface Answer { fetchResponse: { response: Response } }

export default class Composer extends Controller<HTMLFormElement> {
  static override targets = ["text", "kind", "file", "files", "fileRow", "saved", "rare", "html", "revision", "box", "once", "kept", "keptRow", "word", "otherText", "takeOther", "unsavedText"];
  static override values = { draftUrl: String, person: Number };
  declare readonly textTarget: HTMLTextAreaElement;
  declare readonly kindTargets: HTMLInputElement[];
  declare readonly fileTarget: HTMLInputElement;
  declare readonly hasFileTarget: boolean;
  declare readonly filesTarget: HTMLUListElement;
  declare readonly fileRowTarget: HTMLTemplateElement;
  declare readonly savedTarget: HTMLElement;
  declare readonly rareTargets: HTMLElement[];
  declare readonly htmlTarget: HTMLInputElement;
  declare readonly revisionTarget: HTMLInputElement;
  declare readonly boxTarget: HTMLInputElement;
  declare readonly onceTarget: HTMLInputElement;
  declare readonly keptTarget: HTMLUListElement;
  declare readonly keptRowTarget: HTMLTemplateElement;
  declare readonly wordTargets: HTMLElement[];
  declare readonly otherTextTarget: HTMLElement;
  declare readonly takeOtherTarget: HTMLAnchorElement;
  declare readonly unsavedTextTarget: HTMLElement;
  declare readonly draftUrlValue: string;
  declare readonly personValue: number;
  private timer = 0;
  private wait = AGAIN;
  private dirty = false;
  private saving: AbortController | undefined;
  /** The revision of another version, until one of the two is chosen. */
  private other = "";
  /** A save was under way when the message was sent: it may come after it. */
  private overtaken = false;
  /** What is said at the foot of the page stands above the box (see flash.css). */
  private readonly sized = new ResizeObserver(([area]) => document.documentElement.style.setProperty("--composer-height", `${area?.target.clientHeight ?? 208}px`));

  override connect(): void {
    if (document.documentElement.hasAttribute("data-turbo-preview")) return;
    addEventListener("pagehide", this.flush);
    addEventListener("online", this.retry);
    addEventListener("focus", this.retry);
    document.addEventListener("visibilitychange", this.flush);
    document.addEventListener("turbo:before-visit", this.flush);
    document.addEventListener("turbo:render", this.compare);
    const area = this.element.parentElement;
    if (area) this.sized.observe(area);
    this.restore();
    this.compare();
  }

  override disconnect(): void {
    removeEventListener("pagehide", this.flush);
    removeEventListener("online", this.retry);
    removeEventListener("focus", this.retry);
    document.removeEventListener("visibilitychange", this.flush);
    document.removeEventListener("turbo:before-visit", this.flush);
    document.removeEventListener("turbo:render", this.compare);
    this.sized.disconnect();
    this.flush();
  }

  /** Any field changed: grow the box where the browser does not, and save the draft soon. */
  changed(event: Event): void {
    if (event.target instanceof HTMLInputElement && event.target.closest(".editor-link")) return;
    this.grow();
    this.dirty = true;
    this.savedTarget.hidden = true;
    unsaved.keep(this.key, { revision: this.revisionTarget.value, fields: this.fields() });
    this.saveIn(QUIET);
  }

  /** Ctrl+Enter or ⌘+Enter sends; Esc leaves the box to the keys of the page. */
  keydown(event: KeyboardEvent): void {
    if (event.key === "Escape" && !event.defaultPrevented && !event.isComposing) return (document.activeElement as HTMLElement | null)?.blur();
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.element.requestSubmit(this.element.querySelector<HTMLButtonElement>("[data-composer-send]"));
  }

  /** A tab, key or button: choose reply or note and go to the text (a label would go to its radio). */
  open(event: Event & { params: { kind?: string } }): void {
    event.preventDefault();
    const kind = this.kindTargets.find((input) => input.value === event.params.kind);
    if (kind && !kind.checked) {
      kind.checked = true;
      if (this.hasWords()) kind.dispatchEvent(new Event("change", { bubbles: true }));
    }
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

  /** Files that were just chosen: shown at once, and uploaded with the draft. */
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

  /** The editor has kept a picture: the draft has a new revision. */
  kept(event: CustomEvent<{ revision: string }>): void {
    this.revisionTarget.value = event.detail.revision;
  }

  /** A picture that could not be placed among the words goes along as a file. */
  attach(event: CustomEvent<{ file: File }>): void {
    const all = new DataTransfer();
    for (const file of [...(this.fileTarget.files ?? []), event.detail.file]) all.items.add(file);
    this.fileTarget.files = all.files;
    this.filesChosen();
    this.dirty = true;
    this.saveIn(QUIET);
  }

  /** On its way: a draft saved now would come back after the message is sent. */
  sending(): void {
    clearTimeout(this.timer);
    this.overtaken = Boolean(this.saving);
    this.saving?.abort();
    this.say("");
  }

  /** The desk could not take it, or asks who is there: the page stays, with every word. */
  answered(event: CustomEvent<Answer>): void {
    if (event.target !== this.element) return;
    const { status } = event.detail.fetchResponse.response;
    if (status < 500 && status !== 401) return;
    event.preventDefault();
    this.say(status === 401 ? "unsent-ended" : "unsent-refused");
    this.saveIn(AGAIN);
  }

  /** No answer at all. */
  unanswered(event: Event): void {
    if (event.target !== this.element) return;
    event.preventDefault();
    this.say("unsent");
    this.saveIn(AGAIN);
  }

  /** After the server took it: an empty box. The form itself survives redraws (data-turbo-permanent). */
  sent(event: CustomEvent<{ success?: boolean }>): void {
    if (!event.detail.success) return void (this.dirty && this.saveIn(AGAIN));
    clearTimeout(this.timer);
    this.dirty = false;
    unsaved.forget(this.key);
    this.element.reset();
    this.element.classList.remove("all-rows");
    this.textTarget.value = this.textTarget.defaultValue = "";
    this.htmlTarget.value = this.htmlTarget.defaultValue = "";
    this.revisionTarget.value = "";
    // The next message is another one, even with the same words.
    this.onceTarget.value = Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
    this.keptTarget.replaceChildren();
    if (this.hasFileTarget) this.filesChosen();
    this.savedTarget.hidden = true;
    this.say("");
    document.getElementById("composer-notice")?.replaceChildren();
    this.grow();
    if (this.overtaken) this.saveIn(QUIET);
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

  /** This version, over the other one. */
  keepThis(): void {
    this.revisionTarget.value = this.other;
    this.other = "";
    this.say("");
    this.dirty = true;
    void this.save();
  }

  /** The other version comes by the link; what this window has is given up. */
  takeOther(): void {
    this.dirty = false;
    clearTimeout(this.timer);
    unsaved.forget(this.key);
  }

  putBack(): void {
    const found = unsaved.find(this.key);
    if (found) this.fill(found);
    this.say("");
  }

  dropUnsaved(): void {
    unsaved.forget(this.key, unsaved.find(this.key));
    this.say("");
  }

  /** One browser can be several people, one after the other. */
  private get key(): string {
    return `${this.draftUrlValue}:${this.personValue}`;
  }

  private hasWords(): boolean {
    return Boolean(this.textTarget.value.trim() || this.htmlTarget.value || this.keptTarget.children.length);
  }

  private fields(): [string, string][] {
    return [...new FormData(this.element)].filter((field): field is [string, string] => typeof field[1] === "string" && !INNER.has(field[0]));
  }

  /** Words that never reached the server come back; beside other words, the person chooses. */
  private restore(): void {
    const found = unsaved.find(this.key);
    if (!found) return;
    const words = unsaved.value(found, "body").trim();
    if (!words || words === this.textTarget.value.trim()) return void unsaved.forget(this.key, found);
    if (found.revision === this.revisionTarget.value || !this.hasWords()) return this.fill(found);
    this.unsavedTextTarget.textContent = words;
    this.say("unsaved");
  }

  private fill(found: unsaved.Found): void {
    this.textTarget.value = unsaved.value(found, "body");
    this.htmlTarget.value = unsaved.value(found, "html");
    for (const kind of this.kindTargets) kind.checked = kind.value === unsaved.value(found, "kind");
    for (const name of ["to", "cc", "bcc", "forward_to", "status", "mailbox", "only"]) {
      const field = this.element.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`);
      if (!field || !found.fields.some(([known]) => known === name)) continue;
      field.value = unsaved.value(found, name);
      field.dispatchEvent(new CustomEvent("recipients:refill", { bubbles: true }));
    }
    this.element.dispatchEvent(new Event("composer:refill"));
    // It is this tab's from now on.
    unsaved.forget(this.key, found);
    unsaved.keep(this.key, { revision: this.revisionTarget.value, fields: this.fields() });
    this.dirty = true;
    this.saveIn(QUIET);
  }

  /** The page says which draft was written last: another window may have written since. */
  private readonly compare = (): void => {
    const area = this.element.closest<HTMLElement>("[data-stored-revision]");
    const { storedRevision = "", storedBox = "" } = area?.dataset ?? {};
    const known = storedRevision === this.revisionTarget.value || storedBox === this.boxTarget.value || storedRevision === this.other;
    if (storedRevision && !known && !this.saving && this.hasWords()) void this.save(true);
  };

  private saveIn(wait: number): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.save(), wait);
  }

  private readonly retry = (): void => {
    if (this.dirty && !this.other) this.saveIn(0);
  };

  /** The page is about to go: what is not saved yet is saved now. */
  private readonly flush = (): void => {
    if (!this.dirty || this.other) return;
    clearTimeout(this.timer);
    void this.save();
  };

  /** The plain field, or the editor in its place. */
  private focus(): void {
    const editor = this.element.querySelector<HTMLElement>("[contenteditable]");
    (editor ?? this.textTarget).focus();
  }

  private grow(): void {
    if (CSS.supports("field-sizing", "content")) return;
    this.textTarget.rows = Math.min(20, Math.max(4, this.textTarget.value.split("\n").length + 1));
  }

  /** One thing at a time is said under the words; nothing for an empty word. */
  private say(word: string): void {
    for (const target of this.wordTargets) target.hidden = target.dataset["word"] !== word;
  }

  private says(): string {
    return this.wordTargets.find((target) => !target.hidden)?.dataset["word"] ?? "";
  }

  /** Saves words, choices and files; `unasked` asks only whether another version is kept. */
  private async save(unasked = false): Promise<void> {
    if (this.saving || !this.draftUrlValue) return;
    const sending = this.element.getAttribute("aria-busy") === "true";
    if (sending || (this.other && !unasked)) return;
    const form = new FormData(this.element);
    const files = [...(this.hasFileTarget ? this.fileTarget.files ?? [] : [])];
    const words = new URLSearchParams();
    for (const [name, value] of form) if (typeof value === "string") words.append(name, value);
    const body = files.length ? form : words;
    const keepalive = !files.length && words.toString().length < ALIVE;
    this.dirty = false;
    this.saving = new AbortController();
    const { signal } = this.saving;
    const headers = { Accept: "application/json" };
    const answer = await fetch(this.draftUrlValue, { method: "POST", body, headers, keepalive, signal }).catch(() => undefined);
    const told = answer?.headers.get("content-type")?.startsWith("application/json") ? ((await answer.json().catch(() => undefined)) as unknown) : undefined;
    this.saving = undefined;
    if (signal.aborted) return void (this.dirty = true);
    if (answer?.ok && told) return this.saved(told as Saved, files.length > 0);
    this.dirty = true;
    if (answer?.status === 409) return this.tellOther((told ?? {}) as { revision?: string; text?: string });
    if (!this.says().startsWith("unsent")) this.say(answer ? (answer.status === 401 ? "ended" : "refused") : "away");
    this.saveIn(this.wait);
    this.wait = Math.min(this.wait * 2, LATEST);
  }

  private saved(saved: Saved, uploaded: boolean): void {
    this.wait = AGAIN;
    this.revisionTarget.value = saved.revision;
    if (uploaded) this.showKept(saved.files);
    if (["away", "ended", "refused", "other"].includes(this.says())) this.say("");
    // More was typed meanwhile: not all of it is saved.
    if (this.dirty) return this.saveIn(QUIET);
    unsaved.forget(this.key);
    this.savedTarget.hidden = !saved.revision;
  }

  /** The server has the files: they are named by their place in the draft from now on. */
  private showKept(files: KeptFile[]): void {
    this.fileTarget.value = "";
    this.filesChosen();
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

  private tellOther(found: { revision?: string; text?: string }): void {
    this.other = found.revision ?? "";
    this.otherTextTarget.textContent = found.text ?? "";
    this.otherTextTarget.hidden = !found.text;
    const link = new URL(this.takeOtherTarget.href);
    link.searchParams.set("version", this.other);
    this.takeOtherTarget.href = link.href;
    this.say("other");
  }
}
