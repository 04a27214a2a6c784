import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { bundle } from "./bundle.mjs";

/** Imports a TypeScript module as it is now, with all it imports; Node alone would go on with what it loaded first. */
export async function loadFresh<Module>(path: string): Promise<Module> {
  const { href } = pathToFileURL(await bundle(resolve(path)));
  // The tables may have changed where the code has not.
  return import(`${href}?${loads++}`) as Promise<Module>;
}

let loads = 0;
