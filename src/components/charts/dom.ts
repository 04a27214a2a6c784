const SVG = "http://www.w3.org/2000/svg";

export type Attributes = Record<string, string | number | null | undefined>;
export type Child = SVGElement | string | null;
export type Draw = (name: string, attributes?: Attributes, ...children: Child[]) => SVGElement;

/** What XML 1.0 cannot hold (control characters, lone surrogates, non-characters), and what turns the reading order round. */
const NOT_XML =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u202D\u202E\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Returns the text without characters that would break an SVG file. */
export function clean(text: string): string {
  return text.replace(NOT_XML, "\uFFFD");
}

/** Rounds to a hundredth of a pixel, so that drawings are the same on every machine. */
export function round(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/**
 * Makes the one function that creates SVG elements in `document`. Text goes in as text nodes, never as markup; numbers
 * are rounded; null and undefined attributes are left out.
 */
export function drawIn(document: Document): Draw {
  return (name, attributes = {}, ...children) => {
    const element = document.createElementNS(SVG, name) as SVGElement;
    for (const [key, value] of Object.entries(attributes)) {
      if (value == null) continue;
      element.setAttribute(key, typeof value === "number" ? String(round(value)) : clean(value));
    }
    for (const child of children) {
      if (child == null) continue;
      element.appendChild(typeof child === "string" ? document.createTextNode(clean(child)) : child);
    }
    return element;
  };
}
