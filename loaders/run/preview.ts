import { existsSync, rmSync, utimesSync } from "node:fs";
import { join, resolve } from "node:path";

/**
 * Makes a running preview take up the new tables: its cache knows only the time of its own loader, so the cached
 * tables are removed and the loader is touched. Does nothing for tables that no page shows.
 */
export function refreshPreview(root: string, out: string, now: Date): void {
  if (resolve(out) !== join(root, "data")) return;
  rmSync(join(root, "src/.observablehq/cache/data"), { recursive: true, force: true });
  const bridge = join(root, "src/data/[table].arrow.ts");
  if (existsSync(bridge)) utimesSync(bridge, now, now);
}
