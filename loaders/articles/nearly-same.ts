import { plain } from "./shape.js";

/** Whether two lines share most of their words: 70% of those of both together. */
export function nearlySame(a: string, b: string): boolean {
  const [x, y] = [a, b].map((line) => new Set(plain(line).match(/[\p{L}\p{N}]+/gu)));
  let both = 0;
  for (const word of x) if (y.has(word)) both++;
  return both >= 2 && both / (x.size + y.size - both) >= 0.7;
}
