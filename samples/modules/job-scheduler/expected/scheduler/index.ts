export { Scheduler } from "./core.js";
