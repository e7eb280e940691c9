// Keeps "4 minutes ago" true while the page stays open, in the page's language. The server wrote
// the first words and the exact time in title; without script those simply stay.
import { Controller } from "@hotwired/stimulus";

const UNITS: [Intl.RelativeTimeFormatUnit, number][] = [["day", 86_400], ["hour", 3_600], ["minute", 60]];

/** Milliseconds the desk's clock is ahead of this machine's: in the demo the desk's clock is moved. */
let shift = 0;
function readClock(): void {
  const now = document.querySelector<HTMLMetaElement>("meta[name=guichet-now]")?.content;
  shift = now ? Date.parse(now) - Date.now() : 0;
}
readClock();
document.addEventListener("turbo:render", readClock);

export default class RelativeTime extends Controller<HTMLTimeElement> {
  static override values = { style: { type: String, default: "long" } };
  declare readonly styleValue: Intl.RelativeTimeFormatStyle;
  private timer = 0;

  override connect(): void {
    this.timer = window.setInterval(() => this.draw(), 30_000);
  }

  override disconnect(): void {
    clearInterval(this.timer);
  }

  private draw(): void {
    const seconds = (Date.parse(this.element.dateTime) - Date.now() - shift) / 1000;
    // Older than a week is written as a date by the server, which knows the reader's zone.
    if (Number.isNaN(seconds) || Math.abs(seconds) > 7 * 86_400) return;
    const [unit, length] = UNITS.find(([, long]) => Math.abs(seconds) >= long) ?? ["minute", 60];
    const words = new Intl.RelativeTimeFormat(document.documentElement.lang, { numeric: "auto", style: this.styleValue });
    this.element.textContent = words.format(Math.trunc(seconds / length), unit);
  }
}
