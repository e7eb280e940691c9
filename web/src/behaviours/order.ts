// A list put in order by dragging, or by Alt with the arrow keys on a grip. Each item has data-order-id;
// the form of the list sends all of them as "order". Without script the buttons of each item do the same.
import { Controller } from "@hotwired/stimulus";

export default class Order extends Controller<HTMLElement> {
  static override targets = ["item", "field", "form"];
  declare readonly itemTargets: HTMLElement[];
  declare readonly fieldTarget: HTMLInputElement;
  declare readonly formTarget: HTMLFormElement;
  private dragged: HTMLElement | undefined;
  private before = "";

  grab(event: DragEvent): void {
    this.dragged = this.itemOf(event.target);
    this.before = this.order();
    this.dragged?.classList.add("dragged");
    event.dataTransfer?.setData("text/plain", this.dragged?.dataset["orderId"] ?? "");
    if (event.dataTransfer && this.dragged) {
      event.dataTransfer.effectAllowed = "move";
      event.dataTransfer.setDragImage(this.dragged, 24, 24);
    }
  }

  over(event: DragEvent): void {
    const other = this.itemOf(event.target);
    if (!this.dragged || !other) return;
    event.preventDefault();
    if (other === this.dragged) return;
    const { top, height } = other.getBoundingClientRect();
    if (event.clientY < top + height / 2) other.before(this.dragged);
    else other.after(this.dragged);
  }

  drop(event: DragEvent): void {
    event.preventDefault();
    this.let();
  }

  /** The drag has ended, wherever. */
  let(): void {
    this.dragged?.classList.remove("dragged");
    this.dragged = undefined;
    if (this.order() !== this.before) this.send();
  }

  key(event: KeyboardEvent): void {
    const item = this.itemOf(event.target);
    if (!event.altKey || !item || !["ArrowUp", "ArrowDown"].includes(event.key)) return;
    event.preventDefault();
    const other = event.key === "ArrowUp" ? item.previousElementSibling : item.nextElementSibling;
    if (!other) return;
    if (event.key === "ArrowUp") other.before(item);
    else other.after(item);
    // The grip keeps the focus for the next move, though its item moved and the page is drawn anew.
    const back = (): void => document.getElementById(item.id)?.querySelector<HTMLElement>(".grip")?.focus();
    back();
    document.addEventListener("turbo:render", back, { once: true });
    this.send();
  }

  private send(): void {
    this.before = this.order();
    this.fieldTarget.value = this.before;
    this.formTarget.requestSubmit();
  }

  private order(): string {
    return this.itemTargets.map((item) => item.dataset["orderId"]).join(" ");
  }

  private itemOf(target: EventTarget | null): HTMLElement | undefined {
    return this.itemTargets.find((item) => target instanceof Node && item.contains(target));
  }
}
