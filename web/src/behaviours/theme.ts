// Light, dark or as the system says: the choice stays in this browser. theme.ts applies it before
// the first paint of the next page.
import { Controller } from "@hotwired/stimulus";

const PLACE = "guichet-theme";

export default class Theme extends Controller<HTMLElement> {
  static override targets = ["choice"];
  declare readonly choiceTargets: HTMLInputElement[];

  override connect(): void {
    const now = document.documentElement.dataset["theme"] ?? "system";
    for (const choice of this.choiceTargets) choice.checked = choice.value === now;
  }

  choose(event: Event): void {
    const theme = (event.target as HTMLInputElement).value;
    if (theme === "system") delete document.documentElement.dataset["theme"];
    else document.documentElement.dataset["theme"] = theme;
    try {
      if (theme === "system") localStorage.removeItem(PLACE);
      else localStorage.setItem(PLACE, theme);
    } catch {
      // Storage can be forbidden: the choice then holds for this page.
    }
  }
}
