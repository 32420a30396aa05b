/** A module that runs the event loop while it is imported, before the next one begins. */

import * as connection from "./connection.js";
import * as worker from "./worker.js";

await connection.loadConnection();
await worker.loadWorker();

console.log(`${connection.banner} for ${worker.process_(3)}`);
