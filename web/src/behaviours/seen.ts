// What has really been before the person's eyes. A message that arrives counts as seen once its beginning and its end were in
// view: not because a refresh put it somewhere on the page. One that stood there when the page was opened did not arrive
// meanwhile: its beginning is enough. What arrives while one writes, a colleague's message that is about to leave
// too, and whatever was not seen when one begins to write, is announced above the reply box and counts as seen only when the
// person turns to it; until then the server stops the message.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds that something must be in view to be seen, at least. */
const DWELL = 500;
/** Milliseconds after a person's own scroll that what comes into view was looked for. */
const LOOKED = 2000;
/** Pixels of padding below the last line that need not be in view. */
const SLACK = 24;
/** Pixels of a line that must be. */
const LINE = 16;

interface News { place: string; who: string; words: string; message: number; planned: number; change: number }

/** Which edges of a message have been in view. */
interface Edges { top: boolean; end: boolean }

/** What is known of one ticket; it outlives a redraw of the page. */
interface State { seen: number; planned: number; told: number; change: number; edges: Map<string, Edges>; known: Set<string>; stood: Set<string>; news: Map<string, News> }
const states = new Map<string, State>();

export default class Seen extends Controller<HTMLElement> {
  static override targets = ["message", "planned", "event", "news", "refused"];
  static override values = { url: String, before: Number, change: Number };
  declare readonly messageTarget: HTMLInputElement;
  declare readonly eventTarget: HTMLInputElement;
  declare readonly plannedTargets: HTMLInputElement[];
  declare readonly newsTarget: HTMLElement;
  declare readonly hasNewsTarget: boolean;
  declare readonly hasMessageTarget: boolean;
  declare readonly refusedTargets: HTMLElement[];
  declare readonly urlValue: string;
  declare readonly beforeValue: number;
  declare readonly changeValue: number;
  private timer = 0;
  private inView = new Map<string, Edges>();
  private scrolledAt = -Infinity;

  override connect(): void {
    if (this.preview()) return;
    this.begin();
    document.addEventListener("turbo:render", this.drawn);
    document.addEventListener("click", this.clicked);
    for (const kind of ["wheel", "touchmove", "keydown"]) document.addEventListener(kind, this.moved, { passive: true });
    this.element.addEventListener("submit", this.sending, { capture: true });
    this.element.addEventListener("turbo:submit-end", this.sent);
    this.timer = window.setInterval(this.look, DWELL);
    this.drawn();
  }

  override disconnect(): void {
    document.removeEventListener("turbo:render", this.drawn);
    document.removeEventListener("click", this.clicked);
    for (const kind of ["wheel", "touchmove", "keydown"]) document.removeEventListener(kind, this.moved);
    this.element.removeEventListener("submit", this.sending, { capture: true });
    this.element.removeEventListener("turbo:submit-end", this.sent);
    clearInterval(this.timer);
  }

  /** Another ticket in the same place, by a redraw. */
  urlValueChanged(): void {
    if (this.timer && !this.preview()) this.begin();
  }

  /** "I have read it." */
  read(): void {
    for (const news of [...this.state.news.values()]) this.hasRead(news);
    this.announce();
  }

  private get state(): State {
    let state = states.get(this.urlValue);
    if (!state) {
      state = { seen: this.beforeValue, planned: 0, told: this.beforeValue, change: this.changeValue, edges: new Map(), known: new Set(), stood: new Set(), news: new Map() };
      states.set(this.urlValue, state);
    }
    return state;
  }

  private isWhole(): boolean {
    return this.hasNewsTarget && this.hasMessageTarget;
  }

  private preview(): boolean {
    return document.documentElement.hasAttribute("data-turbo-preview");
  }

  /** The page as it came: what it holds now has not arrived meanwhile. */
  private begin(): void {
    const { news, ...known } = this.state;
    states.set(this.urlValue, { ...known, seen: Math.max(known.seen, this.beforeValue), change: news.size ? known.change : this.changeValue, known: news.size ? known.known : new Set(this.items().map((item) => item.id)), stood: new Set(this.items().filter((item) => !known.known.size || known.stood.has(item.id) || !known.known.has(item.id)).map((item) => item.id)), news });
    this.inView.clear();
  }

  private readonly drawn = (): void => {
    // What outlives a redraw is put back after this begins; the redraw's end comes here again.
    if (this.preview() || !this.isWhole()) return;
    const { state } = this;
    for (const refused of this.refusedTargets) this.hasHeard(refused);
    for (const place of state.news.keys()) if (place.startsWith("planned-") && !document.getElementById(place)) state.news.delete(place);
    for (const item of this.items()) {
      if (state.known.has(item.id)) continue;
      state.known.add(item.id);
      if (this.isUnseen(item) && this.isWriting()) this.becomesNews(item);
    }
    for (const line of document.querySelectorAll<HTMLElement>(".talk [data-change]")) {
      const change = Number(line.dataset["change"]);
      if (change <= state.change) continue;
      if (this.isWriting()) state.news.set(line.id, { place: line.id, who: "", words: line.querySelector("span")?.textContent ?? "", message: 0, planned: 0, change });
      else state.change = change;
    }
    this.announce();
    this.write();
  };

  /** Marks what has been in view since the last look; what was not is announced to whoever writes. */
  private readonly look = (): void => {
    if (document.hidden || this.preview() || !this.isWhole()) return void this.inView.clear();
    const now = this.visible();
    const looked = performance.now() - this.scrolledAt < LOOKED;
    for (const [place, edges] of now) {
      const before = this.inView.get(place);
      if (!before) continue;
      if (!this.note(place, { top: edges.top && before.top, end: edges.end && before.end })) continue;
      const news = this.state.news.get(place);
      if (news && looked) this.hasRead(news);
      else if (!news) this.hasSeen(place);
    }
    this.inView = now;
    if (this.isWriting()) for (const item of this.items()) if (this.isUnseen(item) && !this.wholeInView(item.id)) this.becomesNews(item);
    this.announce();
    this.write();
  };

  /** What stood in view when the page came counts, however fast one writes. */
  private readonly sending = (): void => {
    for (const [place, edges] of this.visible()) if (this.note(place, edges) && !this.state.news.has(place)) this.hasSeen(place);
    this.write();
  };

  private readonly sent = (event: Event): void => {
    if ((event as CustomEvent<{ success?: boolean }>).detail.success) this.read();
  };

  /** A way to the news is followed: the place is shown, and read. */
  private readonly clicked = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>(".arrivals a[href^='#']");
    if (!link) return;
    event.preventDefault();
    const place = link.hash.slice(1);
    document.getElementById(place)?.scrollIntoView({ block: "start" });
    const news = this.state.news.get(place);
    if (news) this.hasRead(news);
    this.announce();
  };

  private readonly moved = (event: Event): void => {
    if ((event.target as Element | null)?.closest?.(".composer")) return;
    this.scrolledAt = performance.now();
  };

  private isUnseen(item: HTMLElement): boolean {
    const { message, planned } = numbers(item.id);
    return item.dataset["own"] === undefined && (message > this.state.seen || planned > this.state.planned);
  }

  private becomesNews(item: HTMLElement): void {
    if (this.state.news.has(item.id)) return;
    const news = { place: item.id, who: item.querySelector(".msg-author")?.textContent ?? "", words: item.dataset["excerpt"] ?? "" };
    this.state.news.set(item.id, { ...news, ...numbers(item.id), change: 0 });
  }

  /** Keeps which edges were in view; whether both were by now. */
  private note(place: string, edges: Edges): boolean {
    const before = this.state.edges.get(place);
    const both = { top: edges.top || Boolean(before?.top), end: edges.end || Boolean(before?.end) };
    this.state.edges.set(place, both);
    return both.top && (both.end || this.state.stood.has(place));
  }

  private wholeInView(place: string): boolean {
    const [now, before] = [this.inView.get(place), this.state.edges.get(place)];
    return Boolean((now?.top || before?.top) && (now?.end || before?.end || this.state.stood.has(place)));
  }

  private hasSeen(place: string): void {
    const { message, planned } = numbers(place);
    this.state.seen = Math.max(this.state.seen, message);
    this.state.planned = Math.max(this.state.planned, planned);
  }

  /** A refused message lists what had arrived: that has been read. What comes after it is news again. */
  private hasHeard(refused: HTMLElement): void {
    const [message = 0, planned = 0, change = 0] = (refused.dataset["upTo"] ?? "").split(" ").map(Number);
    const { state } = this;
    for (const news of [...state.news.values()]) if (news.message <= message && news.planned <= planned && news.change <= change) this.hasRead(news);
    state.seen = Math.max(state.seen, message);
    state.planned = Math.max(state.planned, planned);
    state.change = Math.max(state.change, change);
  }

  private hasRead(news: News): void {
    this.state.news.delete(news.place);
    this.state.change = Math.max(this.state.change, news.change);
    this.state.planned = Math.max(this.state.planned, news.planned);
    // Never beyond another that waits to be read.
    const waiting = Math.min(...[...this.state.news.values()].map((other) => other.message || Infinity));
    if (news.message && news.message < waiting) this.state.seen = Math.max(this.state.seen, news.message);
    this.write();
  }

  /** The form and the server know how far. */
  private write(): void {
    if (!this.isWhole()) return;
    const { state } = this;
    const waiting = [...state.news.values()].some((news) => news.message);
    this.messageTarget.value = String(state.seen);
    this.eventTarget.value = String(state.change);
    for (const planned of this.plannedTargets) planned.value = String(state.planned);
    // The fields of the ticket solve it, too: they are stopped by the same.
    const mirrored = { message: state.seen, planned: state.planned, event: state.change };
    for (const input of document.querySelectorAll<HTMLInputElement>("input[data-seen]")) input.value = String(mirrored[input.dataset["seen"] as keyof typeof mirrored]);
    if (state.seen <= state.told || waiting) return;
    const before = state.told;
    state.told = state.seen;
    const body = new URLSearchParams({ message: String(state.seen) });
    void fetch(this.urlValue, { method: "POST", body, keepalive: true, headers: { Accept: "application/json" } }).catch(() => { state.told = before; });
  }

  /** Above the box, in place: nothing that is being typed moves. */
  private announce(): void {
    if (!this.isWhole()) return;
    const news = [...this.state.news.values()];
    const shown = this.newsTarget.querySelector(":scope > .banner");
    const key = news.map((one) => one.place).join(" ");
    if ((shown?.getAttribute("data-places") ?? "") === key) return;
    shown?.remove();
    if (!news.length) return;
    const template = this.newsTarget.querySelector("template")!;
    const banner = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
    banner.dataset["places"] = key;
    banner.querySelector("ul")!.append(...news.map((one) => {
      const link = Object.assign(document.createElement("a"), { href: `#${one.place}`, textContent: one.who ? (this.newsTarget.dataset["wrote"] ?? "{}").replace("{}", one.who) : one.words });
      const row = document.createElement("li");
      row.append(link);
      if (one.who && one.words) row.append(" ", Object.assign(document.createElement("q"), { textContent: one.words }));
      return row;
    }));
    this.newsTarget.append(banner);
  }

  private items(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(".talk [data-message], .talk [data-planned]")];
  }

  /** The messages of which something stands between the edges of the conversation, with those of their own edges that do. */
  private visible(): Map<string, Edges> {
    const found = new Map<string, Edges>();
    const pane = document.querySelector(".ticket-scroll")?.getBoundingClientRect();
    if (!pane) return found;
    const [top, bottom] = [Math.max(pane.top, 0) - SLACK, Math.min(pane.bottom, innerHeight) + SLACK];
    for (const item of this.items()) {
      const place = item.getBoundingClientRect();
      const edges = { top: place.top >= top && place.top < bottom - LINE, end: place.bottom <= bottom && place.bottom > top + LINE };
      if (edges.top || edges.end) found.set(item.id, edges);
    }
    return found;
  }

  private isWriting(): boolean {
    const form = this.element.querySelector<HTMLFormElement>("form.composer");
    const typed = form?.querySelector<HTMLTextAreaElement>("textarea[name=body]")?.value.trim() || form?.querySelector<HTMLInputElement>("input[name=html]")?.value;
    return Boolean(typed || form?.querySelector("[name=kept]") || form?.querySelector<HTMLInputElement>("input[type=file]")?.files?.length);
  }
}

/** The number of a message, or of one that is about to leave, at a place of the page. */
function numbers(place: string): { message: number; planned: number } {
  const of = (kind: string): number => place.startsWith(kind) ? Number(place.slice(kind.length)) : 0;
  return { message: of("message-"), planned: of("planned-") };
}
