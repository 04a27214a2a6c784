import type { KnipConfig } from "knip";

const config: KnipConfig = {
  entry: [
    "observablehq.config.ts",
    "scripts/*.{ts,mjs}",
    "loaders/{add,build,explain,extract,pack,run/worker}.ts",
    "bench/*.ts",
    "src/{data,charts}/*.ts",
    "src/**/*.md",
    "src/build/site.ts",
    "src/components/{copy-buttons,evidence-card}.ts",
  ],
  project: ["{loaders,src,scripts,bench,test}/**/*.{ts,mjs}", "src/**/*.md", "*.ts"],
  // Pages import modules in their cells.
  compilers: {
    md: (page: string) => [...page.matchAll(/^```js[^\n]*\n([\s\S]*?)^```/gm)].map(([, code]) => code).join("\n"),
  },
  ignoreExportsUsedInFile: true,
  ignoreDependencies: [
    // Run by their file, or read as files.
    "@observablehq/framework",
    "oxlint",
    "prettier",
    "@expo-google-fonts/.*",
    // Types of Framework's own Markdown, which it hands to us.
    "markdown-it",
  ],
  // Of the system: tests make a pipe, a small disk, and several workers.
  ignoreBinaries: ["mkfifo", "mount", "parallel", "umount"],
  // A type beside the function that takes it is for its callers, also before there is one.
  rules: { types: "off" },
};

export default config;
