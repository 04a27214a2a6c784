// A thread begins without tsx, which the program itself was started with: plain Node that turns it on.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
