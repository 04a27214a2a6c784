import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { decodeHTML as decode } from "entities";
import { bytesOf, listSeeds, readSeed } from "../../loaders/articles/seeds.js";
import { run } from "../../loaders/build.js";
import { readBefore, rowsOf } from "../../loaders/changes/read-before.js";
import { applyCorrections } from "../../loaders/corrections/apply.js";
import { parseCorrections } from "../../loaders/corrections/parse.js";
import { readDocument } from "../../loaders/journey.js";
import { reviewServer } from "./server.js";

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });
let folder: string;
let address: string;
let server: ReturnType<typeof reviewServer>;
const quiet = { say: () => {}, complain: () => {} };
const NEW = `<script>alert(1)</script> & "Baku"

12 June 2019

Israeli Defense Minister Ehud Barak visited Azerbaijan on May 3, 2011. Analysts <b>wondered</b> about $70 million.
`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "review-"));
  const [seeds, out] = [join(folder, "seeds"), join(folder, "data")];
  cpSync(join(import.meta.dirname, "..", "..", "seeds"), seeds, { recursive: true });
  rmSync(join(seeds, "corrections.yaml"), { force: true });
  await run({ seeds, out, cache: null }, quiet);
  writeFileSync(join(seeds, "new.txt"), NEW);
  await run({ seeds, out, cache: null }, quiet);
  server = reviewServer(seeds, out);
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", done));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.close();
  rmSync(folder, { recursive: true, force: true });
});

const get = async (path: string): Promise<string> => (await fetch(address + path)).text();
const sections = (page: string): string[] => page.split("<section").slice(1);

describe("the review page", () => {
  it("lists what is in conflict, inferred, not used and new, each with its words and a correction", async () => {
    for (const [show, action] of [
      ["conflict", "settle"],
      ["inferred", "set"],
      ["unresolved", "add"],
      ["new", "drop"],
    ]) {
      // prettier-ignore
      const list = sections(await get(`/?show=${show}`));
      expect(list.length, show).toBeGreaterThan(0);
      for (const one of list) {
        expect(one).toContain(`<p class="reason">${show}</p>`);
        expect(one).toMatch(/<blockquote>[^]*<u>[^]*<\/u>[^]*<\/blockquote>/);
        expect(one).toContain(`- ${action}: `);
      }
    }
    expect(await get("/?show=new")).toContain("Ehud Barak in Azerbaijan");
  });
  it("gives corrections that can be applied as they stand", async () => {
    const state = readBefore(join(folder, "data"))!;
    const tables = Object.fromEntries(Object.entries(state.tables).map(([name, table]) => [name, rowsOf(table)]));
    const ids = [...new Set(Object.values(tables).flatMap((rows) => rows.map(({ id }) => String(id))))];
    const evidence = ids.flatMap((id) => state.evidence.of(id));
    const byId = new Map(listSeeds(join(folder, "seeds")).seeds.map((seed) => [seed.id, seed]));
    const documentOf = (id: string) => {
      const seed = byId.get(id);
      return seed ? readDocument(readSeed(seed, bytesOf(join(folder, "seeds"), seed))) : null;
    };
    const drafts = sections(await get("/")).map((part) => /<textarea[^>]*>\n([^]*?)<\/textarea>/.exec(part)![1]);
    expect(drafts.length).toBeGreaterThan(15);
    for (const escaped of drafts) {
      const text = decode(escaped);
      const { corrections } = applyCorrections({ ...tables, evidence }, documentOf, parseCorrections("c.yaml", text));
      for (const row of corrections) expect(row.state, `${text}${String(row.note)}`).toMatch(/^(applied|not needed)$/);
    }
  });
  it("colours the mentions and shows the sentences round the words", async () => {
    const one = sections(await get("/?show=unresolved")).find((part) => part.includes("$70 million"))!;
    expect(one).toMatch(/<u><mark class="money"[^>]*>about \$70 million<\/mark><\/u>/);
    expect(one).toContain('<mark class="person" title="person">');
    expect(one).toContain('<mark class="date" title="date">May 3, 2011</mark>');
  });
  it("shows markup out of articles as text, and runs no script but its own", async () => {
    const answer = await fetch(address);
    const page = await answer.text();
    expect(page).not.toContain("<script>alert(1)");
    expect(page).not.toContain("<b>wondered");
    expect(page.match(/<script/g)).toHaveLength(1);
    const policy = answer.headers.get("content-security-policy")!;
    expect(policy).toMatch(/default-src 'none'/);
    const [, nonce] = /<script nonce="([^"]+)"/.exec(page)!;
    expect(policy).toContain(`script-src 'nonce-${nonce}'`);
  });
  it("saves a correction that is one, and says what is wrong with one that is not", async () => {
    const token = /name="token" content="([^"]+)"/.exec(await get("/"))![1];
    const path = join(folder, "seeds", "corrections.yaml");
    const post = (body: string, key = token) => fetch(`${address}/save`, { method: "POST", headers: { "x-token": key }, body }); // prettier-ignore
    const good = "- drop: visit-x\n  expect: {place: Baku}\n  who: Ann Lee\n  why: Seen\n  source: A book\n";
    expect((await post(good, "other")).status).toBe(403);
    expect(await (await post("- drop: x\n")).text()).toMatch(/drop lacks who|drop lacks expect/);
    expect((await post("")).status).toBe(400);
    expect(readdirSync(join(folder, "seeds"))).not.toContain("corrections.yaml");
    expect(await (await post(good)).text()).toContain("it has 1 now");
    expect(await (await post(good)).text()).toContain("it has 2 now");
    expect(readFileSync(path, "utf8")).toBe(good + good);
    rmSync(path);
  });
  it("answers this machine only, under its own name", async () => {
    expect((await fetch(`${address}/other`)).status).toBe(404);
    const { request } = await import("node:http");
    const status = await new Promise((done) =>
      request(address, { headers: { host: "evil.example:80" } }, (answer) => done(answer.resume().statusCode)).end(),
    );
    expect(status).toBe(403);
  });
  it("is no part of the site", () => {
    const pages = readdirSync(join(import.meta.dirname, "..", "..", "src"), { recursive: true }).map(String);
    expect(pages.filter((name) => /(^|\/)review\b/.test(name))).toEqual([]);
  });
});
