// The seconds until a message leaves. The server's clock counts: the page says what it was when it was drawn.
import { Controller } from "@hotwired/stimulus";

export default class Countdown extends Controller<HTMLElement> {
  static override values = { until: String, words: String, over: String };
  declare readonly untilValue: string;
  declare readonly wordsValue: string;
  declare readonly overValue: string;
  private timer = 0;
  private end = 0;

  override connect(): void {
    const now = document.querySelector<HTMLMetaElement>('meta[name="guichet-now"]')?.content;
    const left = now ? Date.parse(this.untilValue) - Date.parse(now) : 0;
    this.end = performance.now() + left;
    this.tick();
    this.timer = window.setInterval(() => this.tick(), 250);
  }

  override disconnect(): void {
    clearInterval(this.timer);
  }

  private tick(): void {
    const left = Math.ceil((this.end - performance.now()) / 1000);
    const words = left > 0 ? this.wordsValue.replace("{}", String(left)) : this.overValue;
    if (this.element.textContent !== words) this.element.textContent = words;
    if (left > 0) return;
    clearInterval(this.timer);
    // Too late to take it back: the message itself comes with the next news.
    this.element.closest(".planned-bar")?.querySelectorAll("form").forEach((form) => form.remove());
  }
}
