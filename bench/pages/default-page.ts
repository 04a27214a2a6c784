import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { answerWithoutNetwork, framework } from "../../scripts/framework.js";

const folder = ".cache/default-page";

const config = `export default { title: "Default", root: "${folder}/src", output: "${folder}/dist", globalStylesheets: [] };\n`;
const page = `# A default page\n\n${"A paragraph of prose, as long as those of the story.\n\n".repeat(20)}\`\`\`js\ndisplay(1 + 1);\n\`\`\`\n`;

/**
 * Builds a page of prose and one cell with Framework's own theme, sidebar and client, and returns its folder. Only its
 * fonts from another host are left out, which could not be loaded everywhere.
 */
export async function buildDefaultPage(): Promise<string> {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, "src"), { recursive: true });
  writeFileSync(join(folder, "config.js"), config);
  writeFileSync(join(folder, "src/index.md"), page);
  answerWithoutNetwork(join(folder, "src/.observablehq/cache"));
  const code = await framework(["build", "--config", join(folder, "config.js")], { quiet: true });
  if (code !== 0) throw new Error("the default page does not build");
  return join(folder, "dist");
}
