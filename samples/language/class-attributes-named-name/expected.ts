import { nameOf, print, typeName } from "./runtime/builtins.js";

class Plugin {
  static name_ = "base";

  describe(): string {
    return `${typeName(this)} is called ${(this.constructor as typeof Plugin).name_}`;
  }
}

class Doubler extends Plugin {
  static override name_ = "double";
}

class Nameless extends Plugin {}

for (const plugin of [Plugin, Doubler, Nameless]) {
  print(nameOf(plugin), plugin.name_, new plugin().describe());
}
