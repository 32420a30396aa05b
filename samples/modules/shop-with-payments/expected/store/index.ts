/** The store package. */

export { Cart } from "./cart.js";
export { Product } from "./product.js";

export const __version__ = "0.3";
console.log("loading", "store");
