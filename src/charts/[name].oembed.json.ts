import { load } from "./files/load.js";

await load("oembed.json");
