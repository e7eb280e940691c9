// Looks again every few seconds while something runs in the background: the page fetches itself and morphs. Without
// script the page's own refresh does it.
import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";

export default class Poll extends Controller {
  static override values = { seconds: { type: Number, default: 2 } };
  declare readonly secondsValue: number;
  private timer = 0;

  override connect(): void {
    this.timer = window.setInterval(() => {
      const busy = document.hidden || document.documentElement.hasAttribute("aria-busy");
      if (!busy) Turbo.visit(location.pathname + location.search, { action: "replace" });
    }, this.secondsValue * 1000);
  }

  override disconnect(): void {
    clearInterval(this.timer);
  }
}
