// What was typed and has not reached the server yet, kept in the browser: it outlives a reload, a closed tab and a desk that
// is away. It goes as soon as the server has it. Each tab keeps its own, since two may write the same answer; what a tab
// left behind comes back in the next one that opens.

/** Fields as a form sends them, and the revision of the draft they were typed over. */
export interface Unsaved {
  revision: string;
  fields: [string, string][];
}

/** What was found, and where it is kept. */
export interface Found extends Unsaved {
  place: string;
}

const START = "guichet-unsaved:";
const TAB = "guichet-tab";

/** The name of this tab: it survives a reload. */
function tab(): string {
  const known = sessionStorage.getItem(TAB);
  if (known) return known;
  const made = Math.random().toString(36).slice(2);
  sessionStorage.setItem(TAB, made);
  return made;
}

const own = (key: string): string => `${START}${key}:${tab()}`;

export function keep(key: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(own(key), JSON.stringify(unsaved));
  } catch {
    // Storage can be forbidden or full; the draft on the server is then the only copy.
  }
}

/** What this tab kept, or else what another did. */
export function find(key: string): Found | undefined {
  try {
    const others = Object.keys(localStorage).filter((name) => name.startsWith(`${START}${key}:`));
    for (const place of [own(key), ...others]) {
      const text = localStorage.getItem(place);
      if (text) return { ...(JSON.parse(text) as Unsaved), place };
    }
  } catch {
    // As above.
  }
  return undefined;
}

/** Forgets what this tab kept, or what was found. */
export function forget(key: string, found?: Found): void {
  try {
    localStorage.removeItem(found?.place ?? own(key));
  } catch {
    // As above.
  }
}

/** The last value of a field; empty if it is missing. */
export function value(unsaved: Unsaved, name: string): string {
  return unsaved.fields.findLast(([known]) => known === name)?.[1] ?? "";
}
