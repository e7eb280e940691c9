// Redraws the page when the server says that what it shows has changed. The page fetches itself
// again by an ordinary GET and morphs (see the turbo-refresh metas in the layout).
import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";
import { onChange, type Change } from "../live_source";

/** Milliseconds to gather changes before one redraw: the open ticket at once, lists in their own time. */
const SOON = 250;
const LATER = 1500;
let timer = 0;
let due = Infinity;
let sending = 0;

document.addEventListener("turbo:submit-start", () => { sending += 1; });
document.addEventListener("turbo:submit-end", () => { sending = Math.max(0, sending - 1); });

/** One redraw for all live parts of the page, once the person's own action is through. */
function redraw(): void {
  due = Infinity;
  const busy = sending > 0 || document.documentElement.hasAttribute("aria-busy");
  if (busy) return redrawIn(SOON);
  if (document.hidden) return document.addEventListener("visibilitychange", () => redrawIn(0), { once: true });
  // A visit with a fragment would only scroll.
  Turbo.visit(location.pathname + location.search, { action: "replace" });
}

/** Later changes never push an earlier redraw back: a busy desk still moves. */
function redrawIn(wait: number): void {
  if (Date.now() + wait >= due) return;
  due = Date.now() + wait;
  clearTimeout(timer);
  timer = window.setTimeout(redraw, wait);
}

export default class Live extends Controller {
  static override values = { ticket: Number, list: Boolean, person: Number };
  declare readonly ticketValue: number;
  declare readonly hasTicketValue: boolean;
  declare readonly listValue: boolean;
  /** Whoever looks at the page: their own coming and going is no news to them. */
  declare readonly personValue: number;
  private stop: () => void = () => {};

  override connect(): void {
    this.stop = onChange((change) => { if (this.concerns(change)) redrawIn(this.hasTicketValue ? SOON : LATER); });
  }

  override disconnect(): void {
    this.stop();
  }

  private concerns(change: Change): boolean {
    if (change.everything) return true;
    const looks = (change.looks ?? []).filter((look) => look.person !== this.personValue).map((look) => look.ticket);
    if (this.listValue && looks.some((ticket) => document.getElementById(`row-${ticket}`))) return true;
    if (this.hasTicketValue && looks.includes(this.ticketValue)) return true;
    if (this.listValue && (change.lists || change.tickets?.length)) return true;
    return this.hasTicketValue && (change.tickets?.includes(this.ticketValue) ?? false);
  }
}
