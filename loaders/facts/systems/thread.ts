import type { Sentence, Span, SystemMention } from "../../types.js";
import type { Told } from "./relation.js";

/** What the sentences before told, for those that go on without saying it again. */
export interface Before {
  told: Told;
  holder: string | null;
  sentence: number;
  span: Span;
}

const FAR = 2;

/** What an article has told so far: the trade that a list goes on with, who has which system, what was fired. */
export class Thread {
  /** The trade told last, with or without a named system. */
  last: Before | null = null;
  /** The country that last bought, sought or was given arms. */
  buyer: { code: string; sentence: number } | null = null;
  /** System name -> who was told to have or use it. */
  readonly holders = new Map<string, string>();
  /** The systems fired last, for "the missile was intercepted". */
  fired: { system: SystemMention; holder: string | null; sentence: number }[] = [];
  /** A class of weapons told as used without a name: "used similar suicide drones". */
  used: { noun: string; holder: string; sentence: number; span: Span } | null = null;
  /** The systems that the last sentence with any named: what "it" and "the drones" mean. */
  topic: { systems: SystemMention[]; sentence: number } | null = null;
  /** What was told of a system last, for "so was the ...". */
  latest: Before | null = null;
  /** System name -> its mention told last. */
  readonly told = new Map<string, SystemMention>();
  /** Every system named so far. */
  readonly names = new Set<string>();
  #list: number | null = null;

  /** What a sentence that only lists systems goes on with; null where it stands too far off. */
  carried(sentence: Sentence, far = FAR): Before | null {
    if (!this.last) return null;
    const near = sentence.index - this.last.sentence <= far;
    return near || (sentence.block.kind === "list_item" && this.#list !== null && sentence.index - this.#list <= 1) ? this.last : null; // prettier-ignore
  }

  /** The buyer that "it" or "the country" means. */
  buyerNear(sentence: Sentence): string | null {
    return this.buyer && sentence.index - this.buyer.sentence <= 3 ? this.buyer.code : null;
  }

  /** Whether a sentence stands right behind one that named systems. */
  isNear(sentence: Sentence): boolean {
    return this.topic !== null && sentence.index - this.topic.sentence <= 2;
  }

  /** Forgets what was being told, where a heading begins another part. */
  turn(): void {
    this.last = this.buyer = this.topic = this.latest = this.used = null;
    this.fired = [];
  }

  /** Notes that a list goes on. */
  close(sentence: Sentence): void {
    if (this.last?.sentence === sentence.index) this.#list = sentence.index;
    else if (sentence.block.kind === "list_item" && this.#list !== null && sentence.index - this.#list <= 1) this.#list = sentence.index; // prettier-ignore
  }
}
