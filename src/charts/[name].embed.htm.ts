import { load } from "./files/load.js";

await load("embed.htm");
