import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Finishes the built pages in a folder and returns how many there are. */
export function finishPages(folder: string): number {
  const pages = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith(".html"));
  for (const page of pages) {
    const file = join(folder, page);
    writeFileSync(file, finishPage(readFileSync(file, "utf8")));
  }
  return pages.length;
}

/**
 * Mends what Framework writes into every page: no language, a viewport that forbids to zoom, times of files (two builds
 * have to be the same bytes), code that scrolls but not by keyboard, no Content-Security-Policy. The policy allows the site's own origin, and the inline scripts
 * of the page by their hashes.
 */
export function finishPage(page: string): string {
  const mended = page
    .replace("<html>", '<html lang="en">')
    .replace(", maximum-scale=1", "")
    .replaceAll("<pre data-language", '<pre tabindex="0" data-language')
    .replace(/,"lastModified":\d+(?:\.\d+)?/g, "");
  return titled(mended).replace(/<meta charset="utf-8">/, (charset) => `${charset}\n${policy(mended)}`);
}

/** The notebook page alone: Arquero compiles the expressions that it is given. */
function compiling(page: string): string[] {
  return /\/arquero@/.test(page) ? ["'unsafe-eval'"] : [];
}

/** A page without a title of its own (one page for many charts) takes its first heading. */
function titled(page: string): string {
  const heading = /<h1[^>]*>([\s\S]*?)<\/h1>/
    .exec(page)?.[1]
    .replace(/<[^>]*>/g, "")
    .trim();
  return page.replace(/<title>([^|<]*)<\/title>/, (title, site) =>
    heading ? `<title>${heading} | ${site}</title>` : title,
  );
}

function policy(page: string): string {
  const inline = [...page.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)];
  const hashes = inline.map(([, code]) => `'sha256-${createHash("sha256").update(code).digest("base64")}'`);
  const rules = [
    "default-src 'none'",
    ["script-src 'self'", ...new Set(hashes), ...compiling(page)].join(" "),
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ];
  return `<meta http-equiv="Content-Security-Policy" content="${rules.join("; ")}">`;
}
