// Redraws the page when the server says that what it shows has changed. The page is fetched in the background and morphs
// (see the turbo-refresh metas in the layout). A fetch that fails changes nothing: the page stays, a quiet line says so,
// and it is tried again until it heals.
import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";
import { onChange, type Change } from "../live_source";
import { sayTrouble } from "../trouble";

/** Milliseconds to gather changes before one redraw: the open ticket at once, lists in their own time. */
const SOON = 250;
const LATER = 1500;
/** Milliseconds until a failed redraw is tried again: first, and at most. */
const AGAIN = 2000;
const LATEST = 30_000;
let timer = 0;
let due = Infinity;
let sending = 0;
let again = AGAIN;
let fetching = false;

document.addEventListener("turbo:submit-start", () => { sending += 1; });
document.addEventListener("turbo:submit-end", () => { sending = Math.max(0, sending - 1); });
addEventListener("focus", () => { if (again > AGAIN) redrawIn(0); });
addEventListener("online", () => { if (again > AGAIN) redrawIn(0); });

function isBusy(): boolean {
  return sending > 0 || document.documentElement.hasAttribute("aria-busy");
}

/** One redraw for all live parts of the page, once the person's own action is through. */
async function redraw(): Promise<void> {
  due = Infinity;
  if (isBusy() || fetching) return redrawIn(SOON);
  if (document.hidden) return document.addEventListener("visibilitychange", () => redrawIn(0), { once: true });
  // A visit with a fragment would only scroll.
  const here = location.pathname + location.search;
  fetching = true;
  const answer = await fetch(here, { headers: { Accept: "text/html, application/xhtml+xml" } }).catch(() => undefined);
  const responseHTML = answer?.ok ? await answer.text().catch(() => undefined) : undefined;
  fetching = false;
  if (here !== location.pathname + location.search) return;
  const leftDesk = answer?.redirected && new URL(answer.url).pathname === "/sign-in";
  if (!answer || responseHTML === undefined || leftDesk) {
    // What is gone or refused is told when the person goes there, not by a page that vanishes under their hands.
    if (leftDesk || !answer || answer.status >= 500) sayTrouble(leftDesk ? "ended" : "away");
    redrawIn(again);
    again = Math.min(again * 2, LATEST);
    return;
  }
  again = AGAIN;
  sayTrouble("");
  if (isBusy()) return redrawIn(SOON);
  Turbo.visit(answer.redirected ? answer.url : here, { action: "replace", response: { statusCode: 200, responseHTML, redirected: false } });
}

/** Later changes never push an earlier redraw back: a busy desk still moves. */
function redrawIn(wait: number): void {
  if (Date.now() + wait >= due) return;
  due = Date.now() + wait;
  clearTimeout(timer);
  timer = window.setTimeout(() => void redraw(), wait);
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
