import { decodeHTML } from "entities";
import type { Span } from "../../types.js";

/** Text without markup, and where each of its units begins and ends in the file. */
export class Plain {
  private readonly parts: string[] = [];
  private readonly from: number[] = [];
  private readonly to: number[] = [];
  /** Units so far. */
  length = 0;
  private blank = true;

  /** Adds a slice of the file: entities decoded, blanks taken together. */
  add(source: string, { start, end }: Span): void {
    const slice = source.slice(start, end);
    let at = 0;
    for (const entity of slice.matchAll(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});?/gi)) {
      this.addRaw(slice.slice(at, entity.index), start + at);
      const from = start + entity.index;
      for (const unit of decodeHTML(entity[0]).split("")) this.unit(unit, from, from + entity[0].length);
      at = entity.index + entity[0].length;
    }
    this.addRaw(slice.slice(at), start + at);
  }

  /** Adds text that is not in the file, such as the break between two blocks. */
  put(text: string): void {
    const at = this.to.at(-1) ?? 0;
    for (const unit of text.split("")) this.push(unit, at, at);
    this.blank = true;
  }

  private addRaw(text: string, from: number): void {
    for (let i = 0; i < text.length; i++) this.unit(text[i], from + i, from + i + 1);
  }

  private unit(unit: string, from: number, to: number): void {
    const isBlank = unit === " " || unit === "\n" || unit === "\r" || unit === "\t" || unit === "\f";
    if (!isBlank) this.push(unit, from, to);
    else if (!this.blank) this.push(" ", from, to);
    this.blank = isBlank;
  }

  private push(unit: string, from: number, to: number): void {
    this.parts.push(unit);
    this.from.push(from);
    this.to.push(to);
    this.length++;
  }

  /** The text and its places. */
  finish(): { text: string; starts: Int32Array; ends: Int32Array } {
    return { text: this.parts.join(""), starts: Int32Array.from(this.from), ends: Int32Array.from(this.to) };
  }
}
