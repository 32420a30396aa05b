import { center, join } from "../runtime/builtins.js";

export const WIDTH = 8;

export function row(...cells: string[]): string {
  return join(
    "|",
    cells.map((cell) => center(cell, WIDTH)),
  );
}
