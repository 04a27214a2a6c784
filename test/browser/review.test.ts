import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { run } from "../../loaders/build.js";
import { reviewServer } from "../../scripts/review/server.js";
import { startBrowser } from "./browser.js";

let folder: string;
let browser: Browser;
let server: Server;
let address: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "review-"));
  const [seeds, out] = [join(folder, "seeds"), join(folder, "data")];
  cpSync(join(import.meta.dirname, "..", "..", "seeds"), seeds, { recursive: true });
  rmSync(join(seeds, "corrections.yaml"), { force: true });
  await run({ seeds, out, cache: null }, { say: () => {}, complain: () => {} });
  server = reviewServer(seeds, out);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  browser = await startBrowser();
});
afterAll(async () => {
  await browser?.close();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

it("the review page works by keyboard: through the items, into a correction, and saved", async () => {
  const page = await browser.newPage();
  const problems: string[] = [];
  page.on("console", (message) => message.type() === "error" && problems.push(message.text()));
  await page.goto(`${address}?show=unresolved`);
  const title = () => page.evaluate(() => document.activeElement?.querySelector("h2")?.id);
  expect(await title()).toBe("t0");
  await page.keyboard.press("j");
  await page.keyboard.press("j");
  await page.keyboard.press("k");
  expect(await title()).toBe("t1");
  await page.keyboard.press("e");
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("d1");
  await page.keyboard.press("Control+A");
  await page.keyboard.insertText("- drop: visit-x\n  expect: {place: Baku}\n  who: A\n  why: B\n  source: jjj s\n");
  await page.keyboard.press("Escape");
  expect(await title()).toBe("t1");
  await page.keyboard.press("s");
  await page.getByText("it has 1 now").waitFor();
  expect(readFileSync(join(folder, "seeds", "corrections.yaml"), "utf8")).toContain("source: jjj s");
  await Promise.all([page.waitForURL(/show=inferred/), page.keyboard.press("3")]);
  expect(await title()).toBe("t0");
  expect(problems).toEqual([]);
  await page.close();
});
