// What a policy does follows its form: its sentence, its dates, its letters, what each choice would send. Without script
// the button "look" shows the same.
import { Controller } from "@hotwired/stimulus";

/** Milliseconds of quiet before the policy is told anew. */
const QUIET = 350;

export default class PolicyPreview extends Controller {
  static override targets = ["form", "look", "part", "problem"];
  declare readonly formTarget: HTMLFormElement;
  declare readonly lookTarget: HTMLButtonElement;
  declare readonly partTargets: HTMLElement[];
  declare readonly problemTargets: HTMLElement[];
  private timer = 0;
  private asked: AbortController | undefined;

  override connect(): void {
    this.lookTarget.hidden = true;
  }

  override disconnect(): void {
    clearTimeout(this.timer);
    this.asked?.abort();
  }

  changed(): void {
    clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(), QUIET);
  }

  private async look(): Promise<void> {
    this.asked?.abort();
    this.asked = new AbortController();
    const body = new URLSearchParams();
    for (const [name, value] of new FormData(this.formTarget)) if (typeof value === "string") body.append(name, value);
    body.set("act", "look");
    try {
      const answer = await fetch(this.formTarget.action, { method: "POST", body, signal: this.asked.signal });
      // What cannot be taken (a number half typed, too) leaves what was told last, dimmed, and says so at its field.
      for (const part of this.partTargets) part.toggleAttribute("data-stale", !answer.ok);
      if (answer.ok) this.show(await answer.text(), [...this.partTargets, ...this.problemTargets]);
      else if (answer.status === 422) this.show(await answer.text(), this.problemTargets);
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }

  private show(page: string, parts: HTMLElement[]): void {
    const told = new DOMParser().parseFromString(page, "text/html");
    for (const part of parts) {
      const now = told.getElementById(part.id);
      if (now === null || now.innerHTML === part.innerHTML) continue;
      const open = [...part.querySelectorAll("details")].map((fold) => fold.open);
      part.replaceChildren(...now.childNodes);
      const folds = [...part.querySelectorAll("details")];
      if (folds.length === open.length) folds.forEach((fold, place) => (fold.open = open[place] === true));
    }
  }
}
