/** Telling users of a library that a function will go: warnings, filters and recorded warnings. */

import {
  DeprecationWarning,
  UserWarning,
  enter,
  isSubclass,
  isUpper,
  nameOf,
  print,
  str,
  withManager,
} from "./runtime/builtins.js";
import { wraps } from "./runtime/functools.js";
import * as warnings from "./runtime/warnings.js";

/** Something in the configuration looks wrong. */
class ConfigWarning extends UserWarning {}

/** Mark a function as deprecated. */
function deprecated(
  replacement: string,
): (
  function_: (width: number, height?: number) => number,
) => (...args: number[]) => number {
  function decorate(
    function_: (width: number, height?: number) => number,
  ): (...args: number[]) => number {
    const wrapper = wraps(function_)(function wrapper(
      ...args: Parameters<typeof function_>
    ): number {
      warnings.warn(
        `${nameOf(function_)}() is deprecated, use ${replacement}()`,
        DeprecationWarning,
        { stacklevel: 2 },
      );
      return function_(...args);
    });

    return wrapper;
  }

  return decorate;
}

const surface = deprecated("area")(function surface(
  width: number,
  height = 1,
): number {
  return width * height;
});

function read_config(
  options: Map<string, string | number | null>,
): Map<string, string | number | null> {
  for (const [name, value] of options) {
    if (value === null) {
      warnings.warn(`${name} has no value`, ConfigWarning);
    } else if (isUpper(name)) {
      warnings.warn(new ConfigWarning(`${name} should be in lower case`));
    }
  }
  return new Map<string, string | number | null>(
    Array.from(options, ([name, value]) => [name.toLowerCase(), value]),
  );
}

// Unless something else is said, warnings go to stderr.
console.log(surface(3, 4));

const scope = enter(
  new warnings.CatchWarnings<warnings.WarningMessage[]>({ record: true }),
);
let caught = scope.value;
try {
  warnings.simplefilter("always");
  console.log(surface(2), surface(5, 2));
  print(
    read_config(
      new Map<string, string | number | null>([
        ["HOST", "localhost"],
        ["port", null],
      ]),
    ),
  );
} catch (error) {
  scope.fail(error);
} finally {
  scope.exit();
}

console.log(caught.length, "warnings");
for (const item of caught) {
  const kind = isSubclass(item.category, UserWarning) ? "user" : "other";
  console.log(`${nameOf(item.category)} (${kind}): ${str(item.message)}`);
}

withManager(new warnings.CatchWarnings<null>(), () => {
  warnings.simplefilter("error", ConfigWarning);
  try {
    read_config(new Map<string, string | number | null>([["debug", null]]));
  } catch (problem) {
    if (!(problem instanceof ConfigWarning)) throw problem;
    print("now an exception:", problem);
  }
});

const scope2 = enter(
  new warnings.CatchWarnings<warnings.WarningMessage[]>({ record: true }),
);
caught = scope2.value;
try {
  warnings.filterwarnings("ignore", { message: ".*no value" });
  read_config(
    new Map<string, string | number | null>([
      ["a", null],
      ["B", 1],
    ]),
  );
  print(caught.map((item) => str(item.message)));
} catch (error) {
  scope2.fail(error);
} finally {
  scope2.exit();
}

const scope3 = enter(
  new warnings.CatchWarnings<warnings.WarningMessage[]>({ record: true }),
);
caught = scope3.value;
try {
  for (let attempt = 0; attempt < 3; attempt++) {
    warnings.warn("shown once from one place");
    warnings.warn(`attempt ${attempt}`);
  }
  print(caught.map((item) => str(item.message)));
} catch (error) {
  scope3.fail(error);
} finally {
  scope3.exit();
}
