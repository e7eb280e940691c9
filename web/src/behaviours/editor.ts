// Rich text in the reply box. The plain field stays the form's own and is filled along; the editor comes by a dynamic
// import, and without it the plain field does.
import { Controller } from "@hotwired/stimulus";
import type { Editor } from "@tiptap/core";

type Module = typeof import("../editor");

export default class RichText extends Controller<HTMLElement> {
  static override targets = ["place", "text", "html", "bar", "link", "url", "act"];
  static override values = { pictures: String };
  declare readonly placeTarget: HTMLElement;
  declare readonly textTarget: HTMLTextAreaElement;
  declare readonly htmlTarget: HTMLInputElement;
  declare readonly barTarget: HTMLElement;
  declare readonly linkTarget: HTMLElement;
  declare readonly urlTarget: HTMLInputElement;
  declare readonly actTargets: HTMLButtonElement[];
  declare readonly picturesValue: string;
  private editor: Editor | undefined;
  private module: Module | undefined;
  private telling = false;

  override async connect(): Promise<void> {
    if (this.editor) return;
    this.module = await import("../editor").catch(() => undefined);
    if (!this.module || this.editor || !this.element.isConnected) return;
    this.start(this.module);
  }

  private start(module: Module): void {
    const text = this.textTarget;
    const focused = document.activeElement === text;
    // The plain field stays, unseen: whatever types into it (a dictation, a program) types into the editor too.
    this.element.classList.add("rich");
    text.tabIndex = -1;
    text.ariaHidden = "true";
    this.placeTarget.replaceChildren();
    this.editor = module.make({
      place: this.placeTarget,
      html: this.htmlTarget.value || asHtml(text.value),
      label: text.labels?.[0]?.textContent ?? "",
      placeholder: text.placeholder,
      changed: (html, plain) => this.changed(html, plain),
      keep: (file) => this.keep(file),
    });
    this.mark();
    this.editor.on("transaction", () => this.mark());
    this.barTarget.hidden = false;
    text.addEventListener("input", () => this.typedBehind());
    text.form?.addEventListener("reset", () => this.editor?.commands.clearContent(false));
    text.form?.addEventListener("composer:refill", () => this.editor?.commands.setContent(this.htmlTarget.value || asHtml(text.value), { emitUpdate: false }));
    if (focused) this.editor.commands.focus("end");
  }

  /** A button of the bar. */
  act(event: Event & { params: { what?: string } }): void {
    if (!this.editor || !this.module) return;
    this.module.acts[event.params.what ?? ""]?.[0](this.editor);
  }

  /** The link's field opens and closes. */
  askLink(): void {
    this.linkTarget.hidden = !this.linkTarget.hidden;
    if (this.linkTarget.hidden) return void this.editor?.commands.focus();
    this.urlTarget.value = String(this.editor?.getAttributes("link")["href"] ?? "");
    this.urlTarget.focus();
  }

  setLink(event: Event): void {
    if (event instanceof KeyboardEvent && event.key !== "Enter") return;
    event.preventDefault();
    event.stopPropagation();
    this.linkTarget.hidden = true;
    if (this.editor) this.module?.link(this.editor, this.urlTarget.value.trim());
  }

  private changed(html: string, plain: string): void {
    this.htmlTarget.value = html;
    this.textTarget.value = plain;
    this.telling = true;
    this.textTarget.dispatchEvent(new Event("input", { bubbles: true }));
    this.telling = false;
  }

  private typedBehind(): void {
    if (this.telling) return;
    this.htmlTarget.value = "";
    this.editor?.commands.setContent(asHtml(this.textTarget.value), { emitUpdate: false });
  }

  private mark(): void {
    const place = this.placeTarget.firstElementChild;
    place?.classList.toggle("is-empty", Boolean(this.editor?.isEmpty));
    for (const button of this.actTargets) {
      const holds = this.module?.acts[button.dataset["editorWhatParam"] ?? ""]?.[1];
      button.ariaPressed = String(Boolean(this.editor && holds?.(this.editor)));
    }
  }

  private async keep(file: File): Promise<string | undefined> {
    const body = new FormData();
    const form = this.textTarget.form;
    for (const name of ["kind", "box", "revision"]) {
      const field = form?.querySelector<HTMLInputElement>(`input[name=${name}]:is(:checked, [type=hidden])`);
      if (field) body.append(name, field.value);
    }
    body.append("files", file, file.name || "picture.png");
    const answer = await fetch(this.picturesValue, { method: "POST", body, headers: { Accept: "application/json" } }).catch(() => undefined);
    const told = answer?.ok ? ((await answer.json().catch(() => undefined)) as { src: string; revision: string } | undefined) : undefined;
    const [name, detail] = told ? ["composer:kept", { revision: told.revision }] as const : ["composer:attach", { file }] as const;
    this.element.dispatchEvent(new CustomEvent(name, { bubbles: true, detail }));
    return told?.src;
  }
}

function asHtml(text: string): string {
  const safe = (line: string): string => Object.assign(document.createElement("i"), { textContent: line }).innerHTML;
  return text.split(/\n{2,}/).map((paragraph) => `<p>${paragraph.split("\n").map(safe).join("<br>")}</p>`).join("");
}
