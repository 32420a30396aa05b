import * as fs from "node:fs";

/** The names in a folder in the order in which the system gives them: `readdir` would sort them. */
export function namesIn(folder: string): string[] {
  const directory = fs.opendirSync(folder, { bufferSize: 256 });
  try {
    const names: string[] = [];
    for (let entry = directory.readSync(); entry !== null; entry = directory.readSync()) {
      names.push(entry.name);
    }
    return names;
  } finally {
    directory.closeSync();
  }
}
