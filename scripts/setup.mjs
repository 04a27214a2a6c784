// Installs what is missing. Plain Node without dependencies: it runs before there are any.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

const [major] = process.versions.node.split(".").map(Number);
if (major < 20) {
  console.error(`Node 20 or newer is needed: this is ${process.version}`);
  process.exit(2);
}

const missing = missingPackages();
if (missing > 0) {
  console.log(`Installing packages: ${missing} are missing or of another version ...`);
  // Not "npm ci": it refuses a lock file that lacks the native parts of other platforms, as one does that was written
  // against a registry without them. "--no-save" leaves the lock file alone.
  const { status } = spawnSync("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--loglevel=error"], {
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  if (status !== 0) {
    console.error("the packages could not be installed: see npm's message above");
    process.exit(2);
  }
}

/** Counts the packages of the lock file that are not installed in its version; optional ones depend on the machine. */
function missingPackages() {
  const wanted = JSON.parse(readFileSync("package-lock.json", "utf8")).packages;
  const hidden = "node_modules/.package-lock.json";
  const installed = existsSync(hidden) ? JSON.parse(readFileSync(hidden, "utf8")).packages : {};
  return Object.entries(wanted).filter(
    ([path, { version, optional }]) => path !== "" && !optional && installed[path]?.version !== version,
  ).length;
}
