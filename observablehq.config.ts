import { pageFooter, pageHeader } from "./src/build/frame.js";
import { loadFresh } from "./scripts/load-fresh.js";

// Bundled anew each time this file is read, so that a running preview sees changed charts, views and tables.
const site = await loadFresh<typeof import("./src/build/site.js")>("src/build/site.ts");
const { head, markdownIt, dynamicPaths } = site.openSite({ preview: process.argv.includes("preview") });

export default {
  title: "Arms-trade notebook",
  root: "src",
  output: "dist",
  style: "style/site.css",
  globalStylesheets: [],
  sidebar: false,
  toc: false,
  pager: false,
  search: false,
  typographer: false,
  linkify: false,
  preserveExtension: true,
  preserveIndex: true,
  head,
  header: pageHeader,
  footer: pageFooter,
  dynamicPaths,
  markdownIt,
};
