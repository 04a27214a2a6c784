import { isCountry } from "../../grammar/agents.js";
import type { Document, Sentence } from "../../types.js";
import type { Destination } from "./destinations.js";
import { mainCountries } from "./main-countries.js";

/** Sentences over which `there` still means a place. */
const REACH = 4;
/** Countries that an article must name at least so often before it is about them. */
const OFTEN = 3;

/** Keeps the places an article has named, for tellings that say `there`, `here` or nothing. */
export class Whereabouts {
  #named: (Destination & { sentence: number })[] = [];
  #here: Destination | null | undefined;

  constructor(readonly document: Document) {}

  /** Notes the places of a sentence, after it was read. */
  note({ items, index }: Sentence): void {
    for (let k = 0; k < items.length; k++) {
      const { mention, start, end, text } = items[k];
      if (mention?.type !== "country" || (mention.form !== "city" && !isCountry(items[k]))) continue;
      const place = mention.form === "city" || mention.form === "capital" ? text : null;
      this.#named.push({ code: mention.code, place, start, end, to: k + 1, sentence: index });
    }
    if (this.#named.length > 40) this.#named.splice(0, 20);
  }

  /** The place named last that is not in `except`; null where none is near. */
  there(except: string | null, sentence: number, reach = REACH): (Destination & { sentence: number }) | null {
    return this.#named.findLast((one) => one.code !== except && sentence - one.sentence <= reach) ?? null;
  }

  /** Where the article was written, as its first lines say: `BAKU, May 3 -`. */
  here(): Destination | null {
    if (this.#here === undefined) this.#here = this.#dateline();
    return this.#here;
  }

  #dateline(): Destination | null {
    for (const { items, block, index } of this.document.sentences.slice(0, 12)) {
      if (block.kind === "headline" || block.kind === "boilerplate") continue;
      const at = items.findIndex(({ mention }) => mention?.type === "country");
      const { mention, start, end, text } = items[at] ?? {};
      if (mention?.type !== "country" || start === undefined || end === undefined) continue;
      const town = mention.form === "capital" || mention.form === "city";
      if (town && at < 2 && (block.kind === "dateline" || block.kind === "standfirst" || text === text?.toUpperCase()))
        return { code: mention.code, place: text ?? null, start, end, to: at + 1 };
      if (index > 8) break;
    }
    return null;
  }

  /** The other side of an article that is about two countries; null where it is about more or fewer. */
  other(country: string): string | null {
    const [first, second, third] = mainCountries(this.document);
    if (!second || second.count < OFTEN || (third && third.count * 1.5 > second.count)) return null;
    return first.code === country ? second.code : second.code === country ? first.code : null;
  }
}
