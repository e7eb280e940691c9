// A <details> that behaves as a menu: one open at a time, closed by Escape, by a click elsewhere
// and by moving the focus out. Without script it still opens and closes.
import { Controller } from "@hotwired/stimulus";

export default class Menu extends Controller<HTMLDetailsElement> {
  override connect(): void {
    document.addEventListener("click", this.outside);
    this.element.addEventListener("keydown", this.key);
    this.element.addEventListener("focusout", this.left);
  }

  override disconnect(): void {
    document.removeEventListener("click", this.outside);
    this.element.removeEventListener("keydown", this.key);
    this.element.removeEventListener("focusout", this.left);
  }

  private readonly outside = (event: Event): void => {
    if (!this.element.contains(event.target as Node)) this.element.open = false;
  };

  private readonly left = (event: FocusEvent): void => {
    if (event.relatedTarget && !this.element.contains(event.relatedTarget as Node)) this.element.open = false;
  };

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key === "Escape" && this.element.open) {
      event.stopPropagation();
      this.element.open = false;
      this.element.querySelector("summary")?.focus();
      return;
    }
    if (event.key !== "ArrowDown" && event.key !== "ArrowUp") return;
    const items = [...this.element.querySelectorAll<HTMLElement>(".menu-items :is(a, button, input, select)")];
    if (!this.element.open || !items.length) return;
    event.preventDefault();
    const now = items.indexOf(document.activeElement as HTMLElement);
    const step = event.key === "ArrowDown" ? 1 : -1;
    items[now < 0 ? 0 : (now + step + items.length) % items.length]?.focus();
  };
}
