// A select (or any field) that sends its form when it changes. The form's own button serves people
// without script; the style sheet hides it where script runs (.js-hide).
import { Controller } from "@hotwired/stimulus";

export default class SelectSubmit extends Controller<HTMLFormElement> {
  private timer = 0;

  override connect(): void {
    this.element.addEventListener("change", this.send);
    this.element.addEventListener("submit", this.sent);
  }

  override disconnect(): void {
    this.element.removeEventListener("change", this.send);
    this.element.removeEventListener("submit", this.sent);
    this.sent();
  }

  private readonly send = (): void => {
    // Enter in a text field changes it and sends the form by itself: wait for that, never send twice.
    this.timer = window.setTimeout(() => {
      if (this.element.checkValidity()) this.element.requestSubmit();
    });
  };

  private readonly sent = (): void => clearTimeout(this.timer);
}
