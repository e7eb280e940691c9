// Gives the frame of an HTML mail the height of its letter. The frame runs no script: it carries
// sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox", and its answer its own
// policy, so only we can measure. Where that fails, the style sheet's height and "show all" stay.
import { Controller } from "@hotwired/stimulus";

/** Pixels shown before a letter is folded. */
const FOLD = 640;

export default class FrameMail extends Controller<HTMLElement> {
  static override targets = ["frame", "more"];
  declare readonly frameTarget: HTMLIFrameElement;
  declare readonly moreTarget: HTMLButtonElement;
  declare readonly hasMoreTarget: boolean;
  private watcher: ResizeObserver | undefined;
  private all = false;
  private measured = 0;

  override connect(): void {
    this.frameTarget.addEventListener("load", this.fit);
    this.watcher = new ResizeObserver(() => this.fit());
    this.watcher.observe(this.element);
    this.fit();
  }

  override disconnect(): void {
    this.frameTarget.removeEventListener("load", this.fit);
    this.watcher?.disconnect();
  }

  showAll(): void {
    this.all = true;
    this.element.dataset["all"] = "";
    this.fit();
  }

  private readonly fit = (): void => {
    const page = this.letter();
    if (!page?.body) return;
    // The body, not the root: a root is never smaller than the frame and would never shrink.
    const style = page.defaultView?.getComputedStyle(page.body);
    const margins = parseFloat(style?.marginTop ?? "0") + parseFloat(style?.marginBottom ?? "0");
    const height = Math.ceil(Math.max(page.body.scrollHeight, page.body.offsetHeight) + margins);
    if (!height || height === this.measured) return this.fold(this.measured);
    this.measured = height;
    this.fold(height);
  };

  private fold(height: number): void {
    if (!height) return;
    const folded = !this.all && height > FOLD * 1.2;
    this.frameTarget.height = String(folded ? FOLD : height);
    this.element.dataset["fit"] = "";
    if (this.hasMoreTarget) this.moreTarget.hidden = !folded;
  }

  /** The letter's document, or nothing where the browser does not let us in. */
  private letter(): Document | null {
    try {
      const page = this.frameTarget.contentDocument;
      return page && page.URL !== "about:blank" ? page : null;
    } catch {
      return null;
    }
  }
}
