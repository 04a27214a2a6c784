import type { Span } from "./types.js";

/** A set of spans that can be asked, in logarithmic time, whether it touches another. */
export class Cover {
  private readonly starts: number[] = [];
  private readonly ends: number[] = [];

  constructor(spans: Span[]) {
    for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
      const last = this.ends.length - 1;
      if (last >= 0 && start <= this.ends[last]) this.ends[last] = Math.max(this.ends[last], end);
      else {
        this.starts.push(start);
        this.ends.push(end);
      }
    }
  }

  /** Whether any span of the set shares a character with this one. */
  touches({ start, end }: Span): boolean {
    let low = 0;
    let high = this.starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.starts[middle] < end) low = middle + 1;
      else high = middle;
    }
    return low > 0 && this.ends[low - 1] > start;
  }
}
