/** Permissions that combine: Flag and IntFlag. */

import {
  bitAnd,
  bitOr,
  contains,
  format,
  guardedItems,
  len,
  list,
  oct,
  print,
  repr,
  truthy,
} from "./runtime/builtins.js";
import { Flag, IntFlag } from "./runtime/enum.js";

class Permission extends Flag {
  static readonly READ = new Permission("READ", 1);
  static readonly WRITE = new Permission("WRITE", 2);
  static readonly EXECUTE = new Permission("EXECUTE", 4);
  static readonly EDIT = new Permission(
    "EDIT",
    Permission.READ.value | Permission.WRITE.value,
  );
  static readonly ALL = new Permission(
    "ALL",
    Permission.READ.value | Permission.WRITE.value | Permission.EXECUTE.value,
  );
}

class User {
  name: string;
  permissions: Permission;

  constructor(name: string, permissions: Permission) {
    this.name = name;
    this.permissions = permissions;
  }

  may(wanted: Permission): boolean {
    return contains(this.permissions, wanted);
  }

  grant(extra: Permission): void {
    this.permissions = this.permissions.__or__(extra);
  }

  revoke(gone: Permission): void {
    this.permissions = this.permissions.__and__(gone.__invert__());
  }
}

const ada = new User("Ada", Permission.READ);
print(ada.name, ada.permissions, ada.may(Permission.WRITE));
ada.grant(Permission.WRITE.__or__(Permission.EXECUTE));
print(ada.permissions, ada.permissions === Permission.ALL);
ada.revoke(Permission.EXECUTE);
print(
  repr(ada.permissions),
  Array.from(ada.permissions, (one) => one.name),
);

if (truthy(ada.permissions.__and__(Permission.EXECUTE))) {
  console.log("can execute");
} else {
  console.log("cannot execute");
}

const nothing = Permission.of(0);
print(nothing, truthy(nothing), repr(nothing), len(Permission.ALL));
print(
  Permission.READ.__xor__(Permission.EDIT),
  Permission.READ.__invert__(),
  Permission.of(5),
);
print(list(Permission.members()), len(Permission));
for (const [name, member] of guardedItems(Permission.byName())) {
  console.log(`${format(name, "<8")} ${format(member.value, "03b")}`);
}

/** As file modes are numbers, so are these flags. */
class Mode extends IntFlag {
  static readonly R = new Mode("R", 4);
  static readonly W = new Mode("W", 2);
  static readonly X = new Mode("X", 1);
}

const mode = Mode.R.__or__(Mode.W);
print(mode, repr(mode), mode.value === 6, mode.value + 1, Mode.of(7));
print(
  format(mode, "o"),
  oct(Mode.R.__or__(Mode.X)),
  bitAnd(mode, 2),
  contains(mode, Mode.X),
);
print(
  repr(Mode.R.__invert__()),
  repr(bitOr(mode, 8)),
  Array.from(mode, (m) => m.name),
);
