import * as common from "./common.js";

export function read(): number {
  return 21 + common.offset;
}

export function calibrate(by: number): void {
  common.setOffset(common.offset + by);
}
