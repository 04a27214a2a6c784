import { readFileSync } from "node:fs";

/**
 * Returns where the site will stand, ending in `/`: the variable `SITE_URL`, else `homepage` of package.json, else null.
 * Files then name one another relatively, and pages and modules take the address at which they are read. Throws where it
 * is no web address.
 */
export function siteAddress(given: string | undefined = process.env.SITE_URL): string | null {
  const { homepage } = JSON.parse(readFileSync("package.json", "utf8")) as { homepage?: string };
  const address = given || homepage;
  if (!address) return null;
  if (!/^https?:\/\/[^\s"'<>?#]+$/.test(address)) throw new Error(`invalid address of the site: ${address}`);
  return address.replace(/\/?$/, "/");
}
