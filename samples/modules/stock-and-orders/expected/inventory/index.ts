/** A small shop, as a package. */

export { Shop } from "./shop.js";

export const __version__ = "0.3.1";
