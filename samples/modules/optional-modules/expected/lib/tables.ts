import { center } from "../runtime/builtins.js";

export const WIDTH = 8;

export function row(...cells: string[]): string {
  return cells.map((cell) => center(cell, WIDTH)).join("|");
}
