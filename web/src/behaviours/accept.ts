// A sheet that one keystroke accepts: Ctrl or Command with Enter sends its form by the first primary
// button, wherever the cursor is.
import { Controller } from "@hotwired/stimulus";

export default class Accept extends Controller<HTMLFormElement> {
  override connect(): void {
    this.element.addEventListener("keydown", this.key);
  }

  override disconnect(): void {
    this.element.removeEventListener("keydown", this.key);
  }

  private readonly key = (event: KeyboardEvent): void => {
    if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.element.requestSubmit(this.element.querySelector<HTMLButtonElement>("button.primary"));
  };
}
