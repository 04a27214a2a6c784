/** Markup that is safe to put into a page as it stands. */
export class Markup {
  constructor(readonly text: string) {}
  toString(): string {
    return this.text;
  }
}

type Part = string | number | Markup | null | undefined | false | Part[];

const escapes: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };

/** Replaces the characters that mean something in HTML, in text and in quoted attributes. */
export function escape(text: string): string {
  return text.replace(/[&<>"']/g, (character) => escapes[character]);
}

/** Writes markup: what is filled in is escaped unless it is markup itself; null, undefined and false leave nothing, lists are joined. */
export function html(strings: TemplateStringsArray, ...parts: Part[]): Markup {
  return new Markup(strings.reduce((text, string, index) => text + write(parts[index - 1]) + string));
}

function write(part: Part): string {
  if (part === null || part === undefined || part === false) return "";
  if (Array.isArray(part)) return part.map(write).join("");
  return part instanceof Markup ? part.text : escape(String(part));
}
