import { existsSync, readFileSync, rmSync } from "node:fs";
import { isStale } from "./inputs.js";
import { runPackage, runScript } from "./run.js";

const report = ".cache/tests.json";
const checks: [string, string, string[]][] = [
  ["types", "typescript/bin/tsc", ["--noEmit"]],
  ["lint", "oxlint/bin/oxlint", ["--deny-warnings"]],
  ["format", "prettier/bin/prettier.cjs", ["--check", ".", "--log-level", "warn"]],
  ["unused code", "knip/bin/knip.js", []],
];

let passed = 0;
let failed = 0;

// Everything runs, whatever fails: one run tells all that is wrong.
for (const [name, file, args] of checks) note(name, (await runPackage(file, args)).code === 0);
note("tables as the articles give them", (await runScript("loaders/build.ts", ["--check"])).code === 0);
if (isStale()) note("build", (await runScript("scripts/build.ts", [], { quiet: true })).code === 0);

rmSync(report, { force: true });
const { code } = await runPackage("vitest/vitest.mjs", [
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${report}`,
]);
const tests = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : { numPassedTests: 0, numFailedTests: 0 };
passed += tests.numPassedTests;
failed += tests.numFailedTests;
// A file that cannot be loaded has no test that could fail.
if (code !== 0 && tests.numFailedTests === 0) note("tests run", false);

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);

function note(name: string, good: boolean): void {
  console.log(`${good ? "ok    " : "FAILED"} ${name}`);
  if (good) passed++;
  else failed++;
}
