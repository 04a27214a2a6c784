import { tokenize } from "../sentences/tokens.js";
import type { Mention, Token } from "../types.js";

/** What a name stands for: the mention without its place. */
export type Named = Mention extends infer M ? (M extends Mention ? Omit<M, "start" | "end" | "text"> : never) : never;

interface Node {
  next: Map<string, Node>;
  /** What ends here, with the spelling it asks for where the case tells it from a common word ("US", "IAI"). */
  end: { named: Named; exact: string | null } | null;
}

/** Names as a tree over lower-case tokens: a text is searched for all of them in one pass, the longest name first. */
export class Gazetteer {
  #root = node();
  /** First tokens of names that are written small: `the Kremlin`. No other small word is looked up. */
  #small = new Set<string>();

  /** Adds a name; it is found with a capital first letter, and, where it is all capitals, only so. */
  add(name: string, named: Named): void {
    const tokens = tokenize(name);
    let at = this.#root;
    if (tokens.length && isSmall(name)) this.#small.add(tokens[0].lower);
    for (const { lower } of tokens) {
      let next = at.next.get(lower);
      if (!next) at.next.set(lower, (next = node()));
      at = next;
    }
    const exact = tokens.length === 1 && /^[A-Z.]+s?$/.test(name) ? name : null;
    if (tokens.length && !at.end) at.end = { named, exact };
    else if (at.end && exact === null && at.end.exact) at.end.exact = null; // also spelled as a word: SIPRI, Sipri
  }

  /** Finds the longest name that begins at token `i`: what it stands for and the number of tokens; else null. */
  match(tokens: Token[], i: number): { named: Named; length: number } | null {
    if (isSmall(tokens[i].text) && !this.#small.has(tokens[i].lower)) return null;
    let at: Node | undefined = this.#root;
    let found: { named: Named; length: number } | null = null;
    for (let j = i; j < tokens.length; j++) {
      at = at.next.get(tokens[j].lower);
      if (!at) break;
      if (at.end && spelled(tokens, i, j, at.end.exact)) found = { named: at.end.named, length: j - i + 1 };
    }
    return found;
  }
}

/** Whether a word begins with a small Latin letter. */
function isSmall(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 97 && code <= 122;
}

const node = (): Node => ({ next: new Map(), end: null });

/** Whether the tokens from `i` to `j` are written as a name: with a capital or a digit at the start. */
function spelled(tokens: Token[], i: number, j: number, exact: string | null): boolean {
  if (exact && i === j) return tokens[i].text === exact;
  const first = tokens[i].text;
  return (
    first !== first.toLowerCase() || (j > i && tokens[j].text !== tokens[j].text.toLowerCase()) || /\d/.test(first)
  );
}
