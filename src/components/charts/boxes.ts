import type { Box } from "./label-layout.js";
import { measure } from "./text.js";

export interface TextBox extends Box {
  text: string;
}

/** Measures the box of every text in a drawing by font metrics: for tests, where no browser is. */
export function textBoxes(svg: Element): TextBox[] {
  return [...svg.querySelectorAll("text")].map((element) => {
    const number = (name: string) => Number(element.getAttribute(name) ?? 0);
    const size = number("font-size");
    const width = widthOf(element, size, false);
    const height = size * 0.95;
    const x = number("x") - (element.getAttribute("text-anchor") === "end" ? width : 0);
    return { text: element.textContent ?? "", x, y: number("y") - size * 0.75, width, height };
  });
}

/** `measure` counts a margin for wider fonts; the letters themselves take this much of it. */
const LETTERS = 1 / 1.04;

function widthOf(element: Element, size: number, bold: boolean): number {
  const heavy = bold || element.getAttribute("font-weight") === "700";
  let sum = 0;
  for (const child of Array.from(element.childNodes))
    sum +=
      child.nodeType === 1
        ? widthOf(child as Element, size, heavy)
        : measure(child.textContent ?? "", { size, bold: heavy }) * LETTERS;
  return sum;
}

/** Lists the pairs of texts that lie upon one another. */
export function overlaps(boxes: TextBox[]): [string, string][] {
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  const pairs: [string, string][] = [];
  sorted.forEach((a, at) => {
    for (let next = at + 1; next < sorted.length && sorted[next].y < a.y + a.height; next++) {
      const b = sorted[next];
      if (a.x < b.x + b.width && b.x < a.x + a.width) pairs.push([a.text, b.text]);
    }
  });
  return pairs;
}
