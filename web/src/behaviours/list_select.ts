// Ticking rows of a list: shift ticks a range, the head ticks all, Escape lets go. The bar with
// the bulk actions is shown by the style sheet as soon as a box is ticked; here it only counts.
import { Controller } from "@hotwired/stimulus";

export default class ListSelect extends Controller<HTMLElement> {
  static override targets = ["box", "all", "count"];
  declare readonly boxTargets: HTMLInputElement[];
  declare readonly allTarget: HTMLInputElement;
  declare readonly hasAllTarget: boolean;
  declare readonly countTargets: HTMLElement[];
  private last = -1;

  override connect(): void {
    this.element.addEventListener("keydown", this.key);
    this.element.addEventListener("turbo:submit-end", this.done);
    document.addEventListener("turbo:render", this.redrawn);
    this.count();
  }

  override disconnect(): void {
    this.element.removeEventListener("keydown", this.key);
    this.element.removeEventListener("turbo:submit-end", this.done);
    document.removeEventListener("turbo:render", this.redrawn);
  }

  /** A box was clicked (use click, not change: only a click knows of the shift key). */
  tick(event: MouseEvent): void {
    const box = event.target as HTMLInputElement;
    const here = this.boxTargets.indexOf(box);
    if (event.shiftKey && this.last >= 0) {
      const [from, to] = [Math.min(here, this.last), Math.max(here, this.last)];
      for (const other of this.boxTargets.slice(from, to + 1)) other.checked = box.checked;
    }
    this.last = here;
    this.count();
  }

  tickAll(): void {
    for (const box of this.boxTargets) box.checked = this.allTarget.checked;
    this.count();
  }

  letGo(): void {
    for (const box of this.boxTargets) box.checked = false;
    this.count();
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === "Escape") this.letGo();
  };

  /** The change is made: what was ticked for it is let go. */
  private readonly done = (event: Event): void => {
    if ((event as CustomEvent<{ success: boolean }>).detail.success) this.letGo();
  };

  /** A live refresh keeps the ticks and draws the words anew. */
  private readonly redrawn = (): void => this.count();

  private count(): void {
    const ticked = this.boxTargets.filter((box) => box.checked).length;
    for (const place of this.countTargets) place.textContent = String(ticked);
    if (!this.hasAllTarget) return;
    this.allTarget.checked = ticked > 0 && ticked === this.boxTargets.length;
    this.allTarget.indeterminate = ticked > 0 && !this.allTarget.checked;
  }
}
