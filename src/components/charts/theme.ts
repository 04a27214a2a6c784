/** Colours of the charts, light and dark. Contrast with the paper is at least 4.5:1 for text, 3:1 for marks. */
const COLOURS = {
  paper: ["#ffffff", "#15181c"],
  ink: ["#1a1e24", "#e9ecef"],
  muted: ["#59616d", "#a6afbb"],
  grid: ["#dfe3e8", "#2f363f"],
  accent: ["#1c5a92", "#76b5ec"],
  second: ["#54657a", "#9fb0c4"],
  claimed: ["#a34f00", "#f2a950"],
  denied: ["#7a3e86", "#cf9ee0"],
  halted: ["#b3261e", "#ff8f87"],
} as const;

export type ColourName = keyof typeof COLOURS;

/** Returns a colour as CSS: the page's variable, with the light colour where the page sets none. */
export function colour(name: ColourName): string {
  return name === "ink" ? "currentColor" : `var(--chart-${name}, ${COLOURS[name][0]})`;
}

const declare = (theme: 0 | 1) =>
  Object.entries(COLOURS)
    .map(([name, values]) => `--chart-${name}:${values[theme]}`)
    .join(";");

/** Replaces the CSS variables by colours, for renderers that know no CSS variables. */
export function withFixedColours(svg: string, theme: "light" | "dark" = "light"): string {
  const index = theme === "light" ? 0 : 1;
  return svg
    .replace(/var\(--chart-([a-z]+), #[0-9a-f]{6}\)/g, (_, name: ColourName) => COLOURS[name][index])
    .replaceAll("currentColor", COLOURS.ink[index]);
}

/** The font stack: fonts with the widths that the layout measures by, then the machine's own. */
export const FONT = "Arial, 'Liberation Sans', Arimo, 'Helvetica Neue', Helvetica, 'Noto Sans Arabic', sans-serif";

const FOCUS =
  ".chart a{color:inherit;text-decoration:none;outline:none}" +
  ".chart a:hover .hit,.chart a:focus-visible .hit{stroke:currentColor;stroke-width:1.5}" +
  ".chart a:hover text{text-decoration:underline}";

/** Style for a page that holds charts: the variables in both themes, and what focus and hover look like. */
export const pageStyle =
  `:root{${declare(0)}}@media (prefers-color-scheme:dark){:root{${declare(1)}}}` +
  `@media print{:root{${declare(0)}}}.chart{display:block;max-width:100%;height:auto}${FOCUS}`;

/** Style inside an SVG file that stands alone. */
export const fileStyle =
  `svg{${declare(0)};color:${COLOURS.ink[0]}}` +
  `@media (prefers-color-scheme:dark){svg{${declare(1)};color:${COLOURS.ink[1]}}}${FOCUS}`;

/** Gives a drawing the colours of a theme, for pages that set none; `auto` asks the reader's machine once. @public For the bundled modules. */
export function themed(svg: SVGSVGElement, theme: "light" | "dark" | "auto"): SVGSVGElement {
  const dark =
    theme === "dark" || (theme === "auto" && globalThis.matchMedia?.("(prefers-color-scheme: dark)").matches);
  if (dark) svg.setAttribute("style", `${declare(1)};color:${COLOURS.ink[1]}`);
  return svg;
}
