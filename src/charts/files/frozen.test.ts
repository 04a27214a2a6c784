import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { breaking } from "../../components/charts/breaking.js";
import { charts } from "../../components/charts/index.js";
import { openEdition } from "./edition.js";
import { freeze, keptEditions, publishFrozen } from "./frozen.js";

let folder = "";
beforeAll(() => void (folder = mkdtempSync(join(tmpdir(), "frozen-"))));
afterAll(() => rmSync(folder, { recursive: true }));

const before = breaking["one-row"];
const after = { ...before, shares: [{ ...before.shares[0], pct: 12 }] };

it("freeze(folder, tables) keeps a version; the site has it after the data have changed, beside that of today", async () => {
  const [editions, site] = [join(folder, "editions"), join(folder, "site")];
  expect(await freeze(editions, before)).toBeGreaterThan(charts.length);
  expect(await freeze(editions, before)).toBe(0);
  expect(await publishFrozen(site, after, editions)).toBe(false);
  const [old, today] = [before, after].map((tables) => openEdition("import-share", tables).hash);
  const read = (hash: string) => readFileSync(join(site, "charts", `import-share.${hash}.svg`), "utf8");
  expect(read(old)).toContain("supplied 69%");
  expect(read(today)).toContain("supplied 12%");
  expect(keptEditions("import-share", editions)).toEqual([old]);
  expect(keptEditions("share", editions)).toEqual([]);
  expect(readdirSync(editions).filter((file) => !file.includes(old))).toEqual([]);
});
