import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const ROOT = dirname(import.meta.dirname);
/** Beside the sources, so that what is not bundled is found in the same packages. */
export const FOLDER = join(ROOT, ".cache/bundles");

/** Packages that are native, or find files beside themselves. */
const EXTERNAL = ["sentencex", "@resvg/resvg-js", "esbuild", "tsx"];

/** Milliseconds after which a bundle that was replaced goes: a run that began with it may still start a thread. */
const KEPT = 3_600_000;
/** Milliseconds by which the times of files may lag behind the clock. */
const LAG = 50;

/**
 * Gives the path of one ECMAScript file made of a TypeScript file (absolute path) and all that it imports: the one made
 * before, where none of these was written since. Throws Error where it cannot be made or kept.
 */
export async function bundle(entry) {
  const name = relative(ROOT, entry).replace(/[^\w.]+/g, "-");
  const note = join(FOLDER, `${name}.json`);
  return fromNote(note) ?? make(entry, name, note);
}

/** The bundle that a note tells of; null where there is none, or a source is not as it was. */
function fromNote(note) {
  try {
    const { root, path, size, inputs } = JSON.parse(readFileSync(note, "utf8"));
    const fresh = root === ROOT && statSync(path).size === size;
    return fresh && inputs.every(([input, stamp]) => stampOf(input) === stamp) ? path : null;
  } catch {
    return null;
  }
}

async function make(entry, name, note) {
  const { build } = await import("esbuild");
  const begun = Date.now() - LAG;
  const { outputFiles, metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    outfile: join(FOLDER, "bundle.mjs"),
    bundle: true,
    platform: "node",
    format: "esm",
    external: EXTERNAL,
    // As Node does: Arrow says that it has no side effects, and sets up its streams by one.
    ignoreAnnotations: true,
    sourcemap: "external",
    sourcesContent: false,
    metafile: true,
    write: false,
    logLevel: "silent",
    // What CommonJS packages call.
    banner: {
      js: 'import { createRequire as requireFor } from "node:module"; const require = requireFor(import.meta.url);',
    },
    define: { "import.meta.url": "importMetaUrl", "import.meta.dirname": "importMetaDirname" },
    plugins: [ownPlaces],
  });
  const [map, code] = outputFiles;
  const path = join(FOLDER, `${name}.${hashOf(code.contents)}.mjs`);
  mkdirSync(FOLDER, { recursive: true });
  removeReplaced(name, path);
  writeWhole(`${path}.map`, map.contents);
  writeWhole(path, code.contents);
  // A source that was written while it was read may not be what is in the bundle: the next run makes it again.
  const sources = [...Object.keys(metafile.inputs), "tsconfig.json", "scripts/bundle.mjs"].map((input) => resolve(ROOT, input)); // prettier-ignore
  if (sources.every((source) => statSync(source).ctimeMs < begun)) {
    const inputs = sources.map((source) => [source, stampOf(source)]);
    writeWhole(note, JSON.stringify({ root: ROOT, path, size: code.contents.length, inputs }));
  }
  return path;
}

/** Each source goes on to find files by its own place, not by that of the bundle. */
const ownPlaces = {
  name: "own places",
  setup({ onLoad }) {
    onLoad({ filter: /[\\/](loaders|scripts|src)[\\/].*\.ts$/ }, ({ path }) => {
      const text = readFileSync(path, "utf8");
      if (!text.includes("import.meta.")) return null;
      const places = { importMetaUrl: pathToFileURL(path).href, importMetaDirname: dirname(path) };
      const lines = Object.entries(places).map(([name, value]) => `const ${name} = ${JSON.stringify(value)};`);
      return { contents: lines.join("") + text, loader: "ts" };
    });
  },
};

/** What another writing of a file would change. */
function stampOf(path) {
  const { size, mtimeMs, ctimeMs, ino } = statSync(path);
  return `${size} ${mtimeMs} ${ctimeMs} ${ino}`;
}

/** Writes a file that is there whole or not at all, whoever else writes it. */
function writeWhole(path, contents) {
  const own = `${path}.${process.pid}.tmp`;
  writeFileSync(own, contents);
  renameSync(own, path);
}

function removeReplaced(name, path) {
  for (const file of readdirSync(FOLDER)) {
    const old = join(FOLDER, file);
    if (!file.startsWith(`${name}.`) || old.startsWith(path) || file === `${name}.json`) continue;
    const { mtimeMs } = statSync(old, { throwIfNoEntry: false }) ?? { mtimeMs: Infinity };
    if (Date.now() - mtimeMs > KEPT) rmSync(old, { force: true });
  }
}

const hashOf = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);
