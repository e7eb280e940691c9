// The preview of a letter follows its words; a variable's button puts it where the caret is. Without script the button
// beside the frame shows the letter.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds of quiet before the letter is drawn again. */
const QUIET = 350;

export default class LetterPreview extends Controller<HTMLFormElement> {
  static override targets = ["body", "look"];
  declare readonly bodyTarget: HTMLTextAreaElement;
  declare readonly lookTarget: HTMLButtonElement;
  private timer = 0;
  private last: HTMLInputElement | HTMLTextAreaElement | undefined;

  override connect(): void {
    this.element.addEventListener("focusin", (event) => {
      if (event.target instanceof HTMLInputElement && event.target.name === "subject") this.last = event.target;
      if (event.target === this.bodyTarget) this.last = this.bodyTarget;
    });
    this.lookTarget.hidden = true;
    this.changed();
  }

  override disconnect(): void {
    clearTimeout(this.timer);
  }

  changed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.lookTarget.click(), QUIET);
    const phone = this.element.querySelector<HTMLInputElement>("[name=theme][value=phone]")?.checked;
    document.getElementById("letter-preview")?.classList.toggle("narrow", Boolean(phone));
  }

  put(event: Event & { params: { word?: string } }): void {
    const field = this.last ?? this.bodyTarget;
    field.setRangeText(event.params.word ?? "", field.selectionStart ?? 0, field.selectionEnd ?? 0, "end");
    field.focus();
    this.changed();
  }
}
