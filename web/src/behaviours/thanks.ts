// The thanks on the page have been looked at: the number beside their name goes.
import { Controller } from "@hotwired/stimulus";

export default class Thanks extends Controller<HTMLElement> {
  static override values = { url: String, until: String };
  declare readonly urlValue: string;
  declare readonly untilValue: string;

  override connect(): void {
    if (document.documentElement.hasAttribute("data-turbo-preview")) return;
    const body = new URLSearchParams({ until: this.untilValue });
    // Not told, they count as new once more: nothing is lost.
    void fetch(this.urlValue, { method: "POST", body, keepalive: true, headers: { Accept: "application/json" } }).catch(() => undefined);
  }
}
