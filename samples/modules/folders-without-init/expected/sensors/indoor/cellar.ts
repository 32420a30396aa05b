import { adjusted } from "./common.js";

export function read(): number {
  return adjusted(12);
}
