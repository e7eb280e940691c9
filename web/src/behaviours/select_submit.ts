// A select (or any field) that sends its form when it changes. The form's own button serves people
// without script; the style sheet hides it where script runs (.js-hide). A choice that the desk did not take goes back to
// what is true; what was typed stays.
import { Controller } from "@hotwired/stimulus";

export default class SelectSubmit extends Controller<HTMLFormElement> {
  private timer = 0;

  override connect(): void {
    this.element.addEventListener("change", this.send);
    this.element.addEventListener("submit", this.sent);
    this.element.addEventListener("turbo:fetch-request-error", this.goBack);
    this.element.addEventListener("turbo:submit-end", this.ended);
  }

  override disconnect(): void {
    this.element.removeEventListener("turbo:fetch-request-error", this.goBack);
    this.element.removeEventListener("turbo:submit-end", this.ended);
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

  private readonly ended = (event: Event): void => {
    const { success, fetchResponse } = (event as CustomEvent<{ success?: boolean; fetchResponse?: { response: Response } }>).detail;
    if (!success && (fetchResponse?.response.status ?? 0) >= 500) this.goBack();
  };

  private readonly goBack = (): void => {
    for (const field of this.element.elements) {
      if (field instanceof HTMLSelectElement) {
        const drawn = [...field.options].findIndex((option) => option.defaultSelected);
        field.selectedIndex = Math.max(drawn, 0);
      } else if (field instanceof HTMLInputElement && ["checkbox", "radio"].includes(field.type)) field.checked = field.defaultChecked;
    }
  };

  private readonly sent = (): void => clearTimeout(this.timer);
}
