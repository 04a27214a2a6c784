import type { Sentence } from "../../types.js";
import { lastSpan, type Years } from "./period.js";

/** Sentences ahead in which a text that opens with a count says what years it is of. */
const AHEAD = 8;

/** The span of years that a text tells first, for the counts before it. */
export class ComingSpan {
  private at = -1;
  private years: Years | null = null;
  constructor(
    private readonly sentences: Sentence[],
    private readonly today: number,
  ) {}

  /** The first span told behind sentence `index`, where it stands near; to be asked only before any span was told. */
  after(index: number): Years | null {
    while (this.years === null && this.at + 1 < this.sentences.length && this.at < index + AHEAD) {
      const span = lastSpan(this.sentences[++this.at]);
      if (span && span.to !== null && span.to <= this.today && span.to - span.from >= 3) this.years = span;
    }
    return this.years !== null && this.at > index && this.at - index <= AHEAD ? this.years : null;
  }
}
