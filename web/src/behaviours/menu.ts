// A <details> that behaves as a menu: one open at a time, closed by Escape, by a click elsewhere,
// by moving the focus out, and once what was chosen in it is done. Without script it still opens and closes.
import { Controller } from "@hotwired/stimulus";

export default class Menu extends Controller<HTMLDetailsElement> {
  override connect(): void {
    document.addEventListener("click", this.outside);
    document.addEventListener("turbo:submit-end", this.done);
    this.element.addEventListener("keydown", this.key);
    this.element.addEventListener("focusout", this.left);
  }

  override disconnect(): void {
    document.removeEventListener("click", this.outside);
    document.removeEventListener("turbo:submit-end", this.done);
    this.element.removeEventListener("keydown", this.key);
    this.element.removeEventListener("focusout", this.left);
  }

  private readonly outside = (event: Event): void => {
    if (!this.element.contains(event.target as Node)) this.element.open = false;
  };

  /** What was chosen is done: a form in the menu, or a button of it for the form around it. */
  private readonly done = (event: Event): void => {
    const form = event.target as Node;
    const success = (event as CustomEvent<{ success?: boolean }>).detail.success;
    if (success && (form.contains(this.element) || this.element.contains(form))) this.element.open = false;
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
