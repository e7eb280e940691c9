// A select (or any field) that sends its form when it changes. The form's own button serves people
// without script; the style sheet hides it where script runs (.js-hide).
import { Controller } from "@hotwired/stimulus";

export default class SelectSubmit extends Controller<HTMLFormElement> {
  override connect(): void {
    this.element.addEventListener("change", this.send);
  }

  override disconnect(): void {
    this.element.removeEventListener("change", this.send);
  }

  private readonly send = (): void => {
    if (this.element.checkValidity()) this.element.requestSubmit();
  };
}
