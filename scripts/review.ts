import type { AddressInfo } from "node:net";
import { reviewServer } from "./review/server.js";

const server = reviewServer("seeds", "data");
server.listen(Number(process.env.PORT ?? 0), "127.0.0.1", () => {
  console.log(`Review: http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
});
