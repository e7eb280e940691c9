// What has really been before the person's eyes. A message counts as seen once it was in view: not because a refresh put
// it somewhere on the page. What arrives while one writes is announced above the reply box at once and counts as seen only
// when the person turns to it; until then the server stops the message.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds that something must be in view to be seen, at least. */
const DWELL = 500;
/** Milliseconds after a person's own scroll that what comes into view was looked for. */
const LOOKED = 2000;

interface News { place: string; who: string; words: string; message: number; change: number }

/** What is known of one ticket; it outlives a redraw of the page. */
interface State { seen: number; told: number; change: number; known: Set<number>; news: Map<string, News> }
const states = new Map<string, State>();

export default class Seen extends Controller<HTMLElement> {
  static override targets = ["message", "event", "news", "refused"];
  static override values = { url: String, before: Number, newest: Number, change: Number };
  declare readonly messageTarget: HTMLInputElement;
  declare readonly eventTarget: HTMLInputElement;
  declare readonly newsTarget: HTMLElement;
  declare readonly hasNewsTarget: boolean;
  declare readonly hasMessageTarget: boolean;
  declare readonly refusedTargets: HTMLElement[];
  declare readonly urlValue: string;
  declare readonly beforeValue: number;
  declare readonly newestValue: number;
  declare readonly changeValue: number;
  private timer = 0;
  private inView = new Set<number>();
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
      state = { seen: this.beforeValue, told: this.beforeValue, change: this.changeValue, known: new Set(), news: new Map() };
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
    states.set(this.urlValue, { ...known, seen: Math.max(known.seen, this.beforeValue), change: news.size ? known.change : this.changeValue, known: news.size ? known.known : new Set(this.messages().map(number)), news });
    this.inView.clear();
  }

  private readonly drawn = (): void => {
    // What outlives a redraw is put back after this begins; the redraw's end comes here again.
    if (this.preview() || !this.isWhole()) return;
    const { state } = this;
    // A refused message lists what had arrived: that has been read now.
    if (this.refusedTargets.length) this.read();
    if (this.refusedTargets.length) {
      state.seen = Math.max(state.seen, this.newestValue);
      state.change = Math.max(state.change, this.changeValue);
    }
    for (const message of this.messages()) {
      const id = number(message);
      if (state.known.has(id)) continue;
      state.known.add(id);
      if (id > state.seen && this.isWriting() && message.dataset["own"] === undefined)
        state.news.set(message.id, { place: message.id, who: message.querySelector(".msg-author")?.textContent ?? "", words: message.dataset["excerpt"] ?? "", message: id, change: 0 });
    }
    for (const line of document.querySelectorAll<HTMLElement>(".talk [data-change]")) {
      const change = Number(line.dataset["change"]);
      if (change <= state.change) continue;
      if (this.isWriting()) state.news.set(line.id, { place: line.id, who: "", words: line.querySelector("span")?.textContent ?? "", message: 0, change });
      else state.change = change;
    }
    this.announce();
    this.write();
  };

  /** Marks what has been in view since the last look. */
  private readonly look = (): void => {
    if (document.hidden || this.preview() || !this.isWhole()) return void this.inView.clear();
    const now = new Set(this.visible());
    const looked = performance.now() - this.scrolledAt < LOOKED;
    for (const id of now) {
      if (!this.inView.has(id)) continue;
      const news = this.state.news.get(`message-${id}`);
      if (news && looked) this.hasRead(news);
      if (!this.state.news.has(`message-${id}`)) this.state.seen = Math.max(this.state.seen, id);
    }
    this.inView = now;
    this.announce();
    this.write();
  };

  /** What stood in view when the page came counts, however fast one writes. */
  private readonly sending = (): void => {
    for (const id of this.visible()) if (!this.state.news.has(`message-${id}`)) this.state.seen = Math.max(this.state.seen, id);
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

  private hasRead(news: News): void {
    this.state.news.delete(news.place);
    this.state.change = Math.max(this.state.change, news.change);
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

  private messages(): HTMLElement[] {
    return [...document.querySelectorAll<HTMLElement>(".talk [data-message]")];
  }

  /** Messages of which enough stands between the edges of the conversation. */
  private visible(): number[] {
    const pane = document.querySelector(".ticket-scroll")?.getBoundingClientRect();
    if (!pane) return [];
    const [top, bottom] = [Math.max(pane.top, 0), Math.min(pane.bottom, innerHeight)];
    const enough = ({ top: start, bottom: end, height }: DOMRect): boolean =>
      Math.min(end, bottom) - Math.max(start, top) >= Math.max(1, Math.min(height * 0.6, (bottom - top) * 0.5));
    return this.messages().filter((message) => enough(message.getBoundingClientRect())).map(number);
  }

  private isWriting(): boolean {
    const form = this.element.querySelector<HTMLFormElement>("form.composer");
    const typed = form?.querySelector<HTMLTextAreaElement>("textarea[name=body]")?.value.trim() || form?.querySelector<HTMLInputElement>("input[name=html]")?.value;
    return Boolean(typed || form?.querySelector("[name=kept]") || form?.querySelector<HTMLInputElement>("input[type=file]")?.files?.length);
  }
}

function number(message: HTMLElement): number {
  return Number(message.dataset["message"]);
}
