// Asks once before what cannot be taken back: a form with data-turbo-confirm="question" opens the
// page's one <dialog data-controller="confirm">. The button may name the deed: data-confirm-label.
import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";

export default class Confirm extends Controller<HTMLDialogElement> {
  static override targets = ["question", "yes"];
  declare readonly questionTarget: HTMLElement;
  declare readonly yesTarget: HTMLButtonElement;

  override connect(): void {
    Turbo.config.forms.confirm = (question, form, submitter) => this.ask(question, submitter ?? form);
  }

  private ask(question: string, asker: HTMLElement): Promise<boolean> {
    this.questionTarget.textContent = question;
    const label = asker.dataset["confirmLabel"] ?? (asker instanceof HTMLButtonElement ? asker.textContent.trim() : "");
    if (label) this.yesTarget.textContent = label;
    this.element.returnValue = "";
    this.element.showModal();
    return new Promise((answer) => {
      this.element.addEventListener("close", () => answer(this.element.returnValue === "yes"), { once: true });
    });
  }
}
