// Says what just happened, also to a screen reader: a live region is read only when its words
// arrive after it did. Good news leaves by itself; errors stay until closed.
import { Controller } from "@hotwired/stimulus";

export default class Flash extends Controller<HTMLElement> {
  static override targets = ["words"];
  static override values = { seconds: Number };
  declare readonly wordsTarget: HTMLElement;
  declare readonly hasWordsTarget: boolean;
  declare readonly secondsValue: number;
  private timer = 0;

  override connect(): void {
    if (this.hasWordsTarget) {
      const words = this.wordsTarget.textContent;
      this.wordsTarget.textContent = "";
      requestAnimationFrame(() => { this.wordsTarget.textContent = words; });
    }
    this.element.addEventListener("pointerenter", this.stay);
    this.element.addEventListener("focusin", this.stay);
    if (this.secondsValue > 0) this.timer = window.setTimeout(() => this.close(), this.secondsValue * 1000);
  }

  override disconnect(): void {
    this.stay();
  }

  close(): void {
    this.element.remove();
  }

  /** Someone is reading it. */
  private readonly stay = (): void => {
    clearTimeout(this.timer);
  };
}
