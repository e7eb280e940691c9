// Says again and again that this ticket is in sight, or being written in, so that colleagues see it and do not answer
// the same request. A hidden tab is away; so is a page that is only fetched ahead.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds between two words; the server takes nobody to be there half a minute after the last. */
const OFTEN = 12_000;
/** Milliseconds after the last key that still count as writing. */
const WRITES = 20_000;
/** Leaving waits this long, in case the same page is drawn anew. */
const GOES = 300;
const leaving = new Map<string, number>();

export default class Looking extends Controller<HTMLElement> {
  static override values = { url: String };
  declare readonly urlValue: string;
  private timer = 0;
  private typedAt = -Infinity;
  private told = "";

  override connect(): void {
    clearTimeout(leaving.get(this.urlValue));
    document.addEventListener("visibilitychange", this.tell);
    addEventListener("pagehide", this.away);
    this.timer = window.setInterval(this.tell, OFTEN);
    this.tell();
  }

  override disconnect(): void {
    document.removeEventListener("visibilitychange", this.tell);
    removeEventListener("pagehide", this.away);
    clearInterval(this.timer);
    if (this.told) leaving.set(this.urlValue, window.setTimeout(this.away, GOES));
  }

  /** A key in the reply box. */
  typed(event: Event): void {
    if (!(event.target as Element).closest(".composer")) return;
    this.typedAt = Date.now();
    if (this.told !== "writing") this.tell();
  }

  /** The message is on its way: nothing is being written any more. */
  sent(event: CustomEvent<{ success: boolean }>): void {
    if (!event.detail.success || this.told !== "writing") return;
    this.typedAt = -Infinity;
    this.tell();
  }

  private readonly tell = (): void => {
    if (document.documentElement.hasAttribute("data-turbo-preview")) return;
    if (document.hidden) return this.away();
    this.say(Date.now() - this.typedAt < WRITES ? "writing" : "looking");
  };

  private readonly away = (): void => {
    if (this.told && this.told !== "away") this.say("away");
  };

  private say(doing: string): void {
    this.told = doing;
    const body = new URLSearchParams({ doing });
    void fetch(this.urlValue, { method: "POST", body, keepalive: true, headers: { Accept: "application/json" } }).catch(() => { this.told = ""; });
  }
}
