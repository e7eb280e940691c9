// What was typed and has not reached the server yet, kept in the browser: it outlives a reload, a closed tab and a desk that
// is away. It goes as soon as the server has it.

/** Fields as a form sends them, and the revision of the draft they were typed over. */
export interface Unsaved {
  revision: string;
  fields: [string, string][];
}

const START = "guichet-unsaved:";

export function keep(key: string, unsaved: Unsaved): void {
  try {
    localStorage.setItem(START + key, JSON.stringify(unsaved));
  } catch {
    // Storage can be forbidden or full; the draft on the server is then the only copy.
  }
}

export function find(key: string): Unsaved | undefined {
  try {
    const text = localStorage.getItem(START + key);
    return text ? (JSON.parse(text) as Unsaved) : undefined;
  } catch {
    return undefined;
  }
}

export function forget(key: string): void {
  try {
    localStorage.removeItem(START + key);
  } catch {
    // As above.
  }
}

/** The last value of a field; empty if it is missing. */
export function value(unsaved: Unsaved, name: string): string {
  return unsaved.fields.findLast(([known]) => known === name)?.[1] ?? "";
}
