/** An error class that keeps a name of its own. */

import {
  Exception,
  ValueError,
  print,
  repr,
  typeName,
} from "./runtime/builtins.js";

class MissingSetting extends Exception {
  name: string;
  section: string;

  constructor(name: string, section = "main") {
    super(`${name} is missing in ${section}`);
    this.name = name;
    this.section = section;
  }
}

class MissingSecret extends MissingSetting {}

for (const errorClass of [MissingSetting, MissingSecret]) {
  try {
    throw new errorClass("token");
  } catch (error) {
    if (!(error instanceof MissingSetting)) throw error;
    print(typeName(error), error.name, error.section, "|", error);
  }
}

const plain = new ValueError("no name of its own");
print(typeName(plain), repr(plain));
