import type { Edition } from "./edition.js";
import { snippetsOf } from "./snippets.js";
import { fileSize } from "./svg.js";

/** Answers the question of oEmbed (oembed.com, version 1.0) for the chart’s page. */
export function oembedFile(edition: Edition): string {
  const { chart, title, site } = edition;
  const base = site ?? "../";
  const { width, height } = fileSize(edition);
  const [frame] = snippetsOf(edition, { site: base });
  const answer = {
    version: "1.0",
    type: "rich",
    title,
    provider_name: "Arms-trade notebook",
    provider_url: `${base}index.html`,
    html: frame.code,
    width,
    height,
    thumbnail_url: `${base}charts/${chart.name}.png`,
    thumbnail_width: width * 2,
    thumbnail_height: height * 2,
  };
  return `${JSON.stringify(answer, null, 1)}\n`;
}
