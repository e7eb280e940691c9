// The preview of a survey follows its form. Without script the button beside the frame shows it.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds of quiet before the survey is drawn again. */
const QUIET = 350;

export default class SurveyPreview extends Controller {
  static override targets = ["look"];
  declare readonly lookTarget: HTMLButtonElement;
  private timer = 0;

  override connect(): void {
    this.lookTarget.hidden = true;
    this.changed();
  }

  override disconnect(): void {
    clearTimeout(this.timer);
  }

  changed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.lookTarget.click(), QUIET);
  }
}
