import * as connection from "./connection.js";

export function process_(count: number): string {
  return `${count} jobs`;
}

let isLoaded = false;

/** Runs the module, at its first import. */
export async function loadWorker(): Promise<void> {
  if (isLoaded) {
    return;
  }
  isLoaded = true;
  await connection.loadConnection();

  console.log("worker sees:", connection.banner);
}
