// Tells the server how far the person has read, once the page is really looked at: a page that is
// only fetched ahead (on hover) or lies in a hidden tab marks nothing as read.
import { Controller } from "@hotwired/stimulus";

export default class Seen extends Controller<HTMLElement> {
  static override values = { url: String, message: Number };
  declare readonly urlValue: string;
  declare readonly messageValue: number;
  private told = 0;

  /** Also called by Stimulus whenever a live refresh brings a newer message. */
  messageValueChanged(): void {
    this.look();
  }

  override connect(): void {
    document.addEventListener("visibilitychange", this.look);
  }

  override disconnect(): void {
    document.removeEventListener("visibilitychange", this.look);
  }

  private readonly look = (): void => {
    if (document.hidden || document.documentElement.hasAttribute("data-turbo-preview")) return;
    if (this.messageValue <= this.told) return;
    this.told = this.messageValue;
    const body = new URLSearchParams({ message: String(this.messageValue) });
    void fetch(this.urlValue, { method: "POST", body, keepalive: true }).catch(() => { this.told = 0; });
  };
}
