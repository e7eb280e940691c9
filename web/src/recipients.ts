// Names and addresses as one line, and back.

export interface Recipient {
  name: string;
  address: string;
}

/** Splits at commas, semicolons and line ends outside quotes and angle brackets. */
export function parse(line: string): Recipient[] {
  const parts = line.match(/(?:"(?:[^"\\]|\\.)*"|<[^>]*>|[^,;\n"<])+/g) ?? [];
  return parts.map((part) => part.trim()).filter(Boolean).map((part) => {
    const angle = /^(.*)<([^>]*)>$/.exec(part);
    if (!angle) return { name: "", address: part.toLowerCase() };
    const name = angle[1]!.trim().replace(/^"(.*)"$/, "$1").replace(/\\(.)/g, "$1");
    return { name, address: angle[2]!.trim().toLowerCase() };
  });
}

export function write(list: Recipient[]): string {
  return list.map(({ name, address }) => (name ? `"${name.replace(/["\\]/g, "")}" <${address}>` : address)).join(", ");
}

/** Enough to catch a slip of the hand; the server checks again. */
export function isAddress(text: string): boolean {
  return /^[^\s@<>()",;:\\[\]]+@[^\s@<>()",;:\\[\]]+\.[^\s@.<>()",;:\\[\]]+$/.test(text) || /^[^\s@]+@localhost$/.test(text);
}
