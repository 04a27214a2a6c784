import lighthouse from "lighthouse";
import { startBrowser } from "../test/browser/browser.js";
import { serve } from "../test/browser/server.js";
import { buildDefaultPage } from "./pages/default-page.js";
import { builtPages } from "./pages/built-pages.js";

const categories = ["performance", "accessibility", "best-practices", "seo"] as const;
const PORT = 9333;

interface Result {
  scores: number[];
  kilobytes: number;
  shift: number;
  /** What costs points. */
  faults: string[];
}

/** Measures one page with Lighthouse's mobile setting: a slow phone on a slow network, simulated. */
async function measure(url: string): Promise<Result> {
  const run = await lighthouse(url, { port: PORT, onlyCategories: [...categories], logLevel: "error" });
  if (!run) throw new Error(`no result: ${url}`);
  const { lhr } = run;
  const weighed = new Set(
    categories.flatMap((name) => lhr.categories[name].auditRefs.filter(({ weight }) => weight > 0).map(({ id }) => id)),
  );
  return {
    scores: categories.map((name) => Math.round((lhr.categories[name].score ?? 0) * 100)),
    kilobytes: Math.round((lhr.audits["total-byte-weight"].numericValue ?? 0) / 1000),
    shift: lhr.audits["cumulative-layout-shift"].numericValue ?? 0,
    faults: Object.values(lhr.audits)
      .filter(({ id, score }) => weighed.has(id) && score !== null && score < 0.9)
      .map(({ id, displayValue }) => (displayValue ? `${id} (${displayValue})` : id)),
  };
}

function print(name: string, { scores, kilobytes, shift, faults }: Result): void {
  const cells = [...scores, kilobytes, shift.toFixed(3)].map((cell) => String(cell).padStart(8));
  console.log(`${name.padEnd(32)}${cells.join("")}  ${faults.join(", ")}`);
}

const asked = process.argv.slice(2);
const pages = asked.length > 0 ? asked : builtPages("dist");
if (pages.length === 0) {
  console.error("no built pages in dist/ (npm run build makes them)");
  process.exit(2);
}
const usual = await serve(await buildDefaultPage());
const site = await serve("dist");
const browser = await startBrowser([`--remote-debugging-port=${PORT}`]);
try {
  const heads = ["perf", "access", "best", "seo", "kB", "shift"].map((head) => head.padStart(8));
  console.log(`${"page, mobile setting".padEnd(32)}${heads.join("")}  what costs points`);
  print("a default Framework page", await measure(`${usual.origin}/index.html`));
  for (const page of pages) print(page, await measure(`${site.origin}/${page}`));
} finally {
  await browser.close();
  site.close();
  usual.close();
}
