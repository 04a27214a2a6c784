import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const COMMAND = ["bundle.mjs", "command.mjs", "name-sources.mjs"];

/** A project of two sources, one of which takes the other in. */
let root: string;
beforeEach(async () => {
  root = realpathSync(mkdtempSync(join(tmpdir(), "command-")));
  for (const name of COMMAND) cpSync(join(import.meta.dirname, name), join(root, "scripts", name));
  for (const name of ["package.json", "tsconfig.json"]) cpSync(name, join(root, name));
  symlinkSync(realpathSync("node_modules"), join(root, "node_modules"));
  mkdirSync(join(root, "loaders"));
  writeFileSync(
    join(root, "loaders/program.ts"),
    `import { word } from "./word.js";
if (process.argv[2] === "fail") throw new TypeError("on purpose" as string);
console.log(word, import.meta.dirname, import.meta.url, process.argv.slice(1).join(" "));
`,
  );
  say("one");
  await sleep(100);
});
afterEach(() => rmSync(root, { recursive: true }));

const say = (word: string): void => writeFileSync(join(root, "loaders/word.ts"), `export const word: string = "${word}";\n`); // prettier-ignore
const command = (...args: string[]) =>
  spawnSync(process.execPath, ["scripts/command.mjs", "loaders/program.ts", ...args], { cwd: root, encoding: "utf8" });
const kept = (): string[] => readdirSync(join(root, ".cache/bundles")).sort();

describe("node scripts/command.mjs FILE.ts", () => {
  it("runs it with its arguments; its place is that of the source", () => {
    const folder = join(root, "loaders");
    const said = `one ${folder} file://${folder}/program.ts ${folder}/program.ts a b\n`;
    expect(command("a", "b")).toMatchObject({ status: 0, stdout: said, stderr: "" });
  });
  it("makes a bundle once, and another when a source that it takes in was written", async () => {
    command();
    const first = kept();
    expect(first).toHaveLength(3);
    expect(command().stdout).toMatch(/^one /);
    expect(kept()).toEqual(first);
    say("two");
    expect(command().stdout).toMatch(/^two /);
    await sleep(100);
    say("six");
    expect(command().stdout).toMatch(/^six /);
  });
  it("names sources where it fails", () => {
    const { status, stderr } = command("fail");
    expect(status).toBe(1);
    expect(stderr).toContain(`TypeError: on purpose\n    at ${root}/loaders/program.ts:2:`);
  });
  it("tells once what is wrong in a source", () => {
    writeFileSync(join(root, "loaders/word.ts"), "export const word = ;");
    const { status, stderr } = command();
    expect([status, stderr.match(/Unexpected ";"/g)]).toEqual([1, ['Unexpected ";"']]);
    expect(stderr).toContain("loaders/word.ts:1:20");
  });
  it("runs it where no bundle can be kept, or one is damaged", () => {
    writeFileSync(join(root, ".cache"), "");
    expect(command("a")).toMatchObject({ status: 0, stdout: expect.stringMatching(/^one .* a\n$/), stderr: "" });
    rmSync(join(root, ".cache"));
    command();
    for (const name of kept()) writeFileSync(join(root, ".cache/bundles", name), "{");
    expect(command()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^one /) });
  });
  it("runs it after any number were killed, and beside others", async () => {
    for (const pause of [60, 120, 180, 240]) {
      const child = spawn(process.execPath, ["scripts/command.mjs", "loaders/program.ts"], { cwd: root });
      await sleep(pause);
      child.kill("SIGKILL");
    }
    const both = [1, 2, 3].map(() => spawn(process.execPath, ["scripts/command.mjs", "loaders/program.ts"], { cwd: root })); // prettier-ignore
    expect(await Promise.all(both.map((child) => once(child, "exit")))).toEqual(both.map(() => [0, null]));
    expect(command()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^one /), stderr: "" });
  });
});
