import type { Edition } from "./edition.js";
import { rasterize } from "./png.js";
import { svgFile } from "./svg.js";

/** Size of a card in pixels, the one that sites ask for which show a picture beside a link. */
export const cardSize = { width: 1200, height: 630 };
/** Height of the line at its foot, in units of the chart. */
const FOOT = 34;
/** Height over which the chart fades, where it goes on behind the foot. */
const FADE = 46;

/** Draws the head of the chart, its title and what stands under it, as a card of one fixed size. What is longer fades at the foot. */
export function cardFile(edition: Edition): Uint8Array {
  const svg = svgFile(edition, { plain: true });
  const [, , width, full] = /viewBox="([^"]+)"/.exec(svg)![1].split(" ").map(Number);
  const height = Math.round((width * cardSize.height) / cardSize.width);
  const open = `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" viewBox="0 0 ${width} ${height}">`;
  const paper = `<rect width="${width}" height="${height}" fill="#ffffff"/>`;
  const fade =
    full > height - FOOT
      ? `<defs><linearGradient id="fade" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#ffffff" stop-opacity="0"/><stop offset="1" stop-color="#ffffff"/></linearGradient></defs><rect y="${height - FOOT - FADE}" width="${width}" height="${FADE}" fill="url(#fade)"/>`
      : "";
  const foot = `<rect y="${height - FOOT}" width="${width}" height="${FOOT}" fill="#ffffff"/><text x="20" y="${height - 13}" font-family="sans-serif" font-size="14" fill="#555555">Arms-trade notebook: every figure leads to the sentence it came from</text>`;
  return rasterize(`${open}${paper}${svg}${fade}${foot}</svg>`, 1);
}
