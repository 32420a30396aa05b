import type { Rule } from "./rule.ts";

/** `setUpModule`, where the program runs suites of its own: only `unittest.main` knows the module. */
export const refuseModuleFixtures: Rule = ({ state, report }) => {
  const fixture = [...state.functions.values()].find(
    ({ name, owner, scope }) =>
      (name === "setUpModule" || name === "tearDownModule") &&
      owner === undefined &&
      scope.parent?.kind === "module",
  );
  if (fixture === undefined) return;
  for (const [call, { target }] of state.calls)
    if (target.kind === "library" && RUNNING.has(target.name))
      report("unsupported-syntax", call.span, {
        construct: `running a suite of tests beside \`${fixture.name}\``,
      });
};

const RUNNING: ReadonlySet<string> = new Set([
  "unittest.TestSuite#run",
  "unittest.TextTestRunner#run",
]);
