import type { Edition } from "./edition.js";
import { snippetsOf } from "./snippets.js";
import { fileWidth } from "./svg.js";

/** Answers the question of oEmbed (oembed.com, version 1.0) for the chart’s page. */
export function oembedFile(edition: Edition): string {
  const { chart, title, site } = edition;
  const base = site ?? "../";
  const [frame] = snippetsOf(edition, { site: base });
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Arms-trade notebook",
    provider_url: `${base}index.html`,
    html: frame.code,
    width: fileWidth,
    height: 600,
    thumbnail_url: `${base}charts/${chart.name}.png`,
    thumbnail_width: fileWidth * 2,
    thumbnail_height: 1200,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
