// Recipients as chips. The named field keeps the line that the form sends; without script it is typed in directly.
import { Controller } from "@hotwired/stimulus";
import { parse, write, isAddress, type Recipient } from "../recipients";

export default class Recipients extends Controller<HTMLElement> {
  static override targets = ["box", "input", "note"];
  static override values = { known: String, bad: String, new: String, remove: String };
  declare readonly boxTarget: HTMLElement;
  declare readonly inputTarget: HTMLInputElement;
  declare readonly noteTarget: HTMLElement;
  declare readonly knownValue: string;
  declare readonly badValue: string;
  declare readonly newValue: string;
  declare readonly removeValue: string;
  private list: Recipient[] = [];
  private typing!: HTMLInputElement;
  private offers!: HTMLUListElement;
  private asked = 0;

  override connect(): void {
    // Moved, not new: what is half typed stays.
    if (this.typing && this.boxTarget.contains(this.typing)) return;
    this.boxTarget.querySelectorAll("[data-made]").forEach((made) => made.remove());
    const id = this.inputTarget.id || this.inputTarget.name;
    this.inputTarget.hidden = true;
    this.inputTarget.removeAttribute("id");
    this.typing = Object.assign(document.createElement("input"), { id, className: "to-typing", type: "text", autocomplete: "off" });
    this.offers = Object.assign(document.createElement("ul"), { id: `${id}-offers`, className: "to-offers", hidden: true });
    this.offers.setAttribute("role", "listbox");
    for (const [name, value] of Object.entries({ role: "combobox", "aria-expanded": "false", "aria-autocomplete": "list", "aria-controls": this.offers.id, "aria-describedby": this.noteTarget.id ||= `${id}-note` })) this.typing.setAttribute(name, value);
    for (const made of [this.typing, this.offers]) made.dataset["made"] = "";
    this.boxTarget.append(this.typing, this.offers);
    this.typing.addEventListener("keydown", this.pressed);
    this.typing.addEventListener("input", this.typed);
    this.typing.addEventListener("blur", () => window.setTimeout(() => this.take(), 150));
    this.element.addEventListener("recipients:refill", this.refill);
    this.inputTarget.form?.addEventListener("reset", this.afterReset);
    this.refill();
  }

  aim(event: Event): void {
    if (event.target === this.boxTarget) this.typing.focus();
  }

  private readonly afterReset = (): void => void window.setTimeout(this.refill, 0);

  private readonly refill = (): void => {
    this.list = parse(this.inputTarget.value);
    this.draw();
  };

  private readonly pressed = (event: KeyboardEvent): void => {
    const options = [...this.offers.children] as HTMLElement[];
    const at = options.findIndex((option) => option.ariaSelected === "true");
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!options.length) return;
      event.preventDefault();
      const next = (at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
      options.forEach((option, index) => { option.ariaSelected = String(index === next); });
      this.typing.setAttribute("aria-activedescendant", options[next]!.id);
    } else if (event.key === "Escape" && options.length) {
      event.stopPropagation();
      this.offer([]);
    } else if (["Enter", ",", ";", "Tab"].includes(event.key) && !event.ctrlKey && !event.metaKey) {
      if (!this.typing.value.trim()) return void (event.key === "Enter" && event.preventDefault());
      if (event.key !== "Tab") event.preventDefault();
      at >= 0 ? options[at]!.dispatchEvent(new Event("mousedown")) : this.take();
    } else if (event.key === "Backspace" && !this.typing.value && this.list.length) {
      this.list.pop();
      this.changed();
    }
  };

  private readonly typed = async (event: Event): Promise<void> => {
    event.stopPropagation();
    const words = this.typing.value.trim();
    if (/[,;\n]/.test(words)) return this.take();
    // Who is half typed is part of the draft.
    this.inputTarget.value = [write(this.list), words].filter(Boolean).join(", ");
    this.inputTarget.dispatchEvent(new Event("input", { bubbles: true }));
    if (words.length < 2) return this.offer([]);
    const turn = ++this.asked;
    const answer = await fetch(`/persons?q=${encodeURIComponent(words)}`).catch(() => undefined);
    const found = answer?.ok ? ((await answer.json()) as Recipient[]) : [];
    if (turn === this.asked) this.offer(found.filter((person) => !this.list.some((known) => known.address === person.address)));
  };

  private offer(found: Recipient[]): void {
    this.offers.replaceChildren(...found.map((person, index) => {
      const option = Object.assign(document.createElement("li"), { id: `${this.offers.id}-${index}`, ariaSelected: "false" });
      option.setAttribute("role", "option");
      option.append(Object.assign(document.createElement("strong"), { textContent: person.name || person.address }), Object.assign(document.createElement("span"), { textContent: person.name ? person.address : "", className: "soft" }));
      option.addEventListener("mousedown", (event) => { event.preventDefault(); this.typing.value = ""; this.list.push(person); this.changed(); });
      return option;
    }));
    this.offers.hidden = !found.length;
    this.typing.setAttribute("aria-expanded", String(found.length > 0));
    this.typing.removeAttribute("aria-activedescendant");
  }

  /** What was typed becomes chips. */
  private take(): void {
    const words = this.typing.value.trim();
    this.asked++;
    if (!words) return this.offer([]);
    this.typing.value = "";
    this.list.push(...parse(words));
    this.changed();
  }

  private changed(): void {
    this.inputTarget.value = write(this.list);
    this.draw();
    this.inputTarget.dispatchEvent(new Event("input", { bubbles: true }));
  }

  private draw(): void {
    this.offer([]);
    this.boxTarget.querySelectorAll(".to-chip").forEach((chip) => chip.remove());
    const known = new Set(this.knownValue.split(" "));
    const bad = this.list.filter((one) => !isAddress(one.address));
    const fresh = this.element.classList.contains("for-forward") ? [] : this.list.filter((one) => isAddress(one.address) && !known.has(one.address));
    for (const [index, one] of this.list.entries()) {
      const name = one.name || one.address;
      const chip = Object.assign(document.createElement("span"), { className: "to-chip", title: one.address });
      chip.dataset["made"] = "";
      chip.classList.toggle("bad", bad.includes(one));
      chip.classList.toggle("new", fresh.includes(one));
      const out = Object.assign(document.createElement("button"), { type: "button", textContent: "×", ariaLabel: this.removeValue.replace("{}", name) });
      out.addEventListener("click", () => { this.list.splice(index, 1); this.changed(); this.typing.focus(); });
      chip.append(name, out);
      this.typing.before(chip);
    }
    const names = (list: Recipient[]): string => list.map((one) => one.name || one.address).join(", ");
    const said = bad.length ? this.badValue.replace("{}", names(bad)) : fresh.length ? this.newValue.replace("{}", names(fresh)) : "";
    this.noteTarget.textContent = said;
    this.noteTarget.hidden = !said;
    this.noteTarget.classList.toggle("bad", bad.length > 0);
    this.typing.ariaInvalid = String(bad.length > 0);
  }
}
