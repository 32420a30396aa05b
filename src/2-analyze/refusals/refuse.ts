/**
 * What converts without complaint and would then behave differently: Python's ways to change the
 * meaning of names, attributes and classes that the emission takes for granted.
 */
import type { State } from "../infer/state.ts";
import { surveyModule } from "../survey.ts";
import { refuseArguments } from "./arguments.ts";
import { refuseModuleFixtures } from "./module-fixtures.ts";
import { refuseAttributes } from "./attributes.ts";
import { refuseClassBodies } from "./class-bodies.ts";
import { refuseDeletions } from "./deletions.ts";
import { refuseDunderAttributes } from "./dunder-attributes.ts";
import { refuseDynamicCode } from "./dynamic-code.ts";
import { refuseEarlyCalls } from "./early-calls.ts";
import { refuseGenericFunctions } from "./generic-functions.ts";
import { refuseGlobalNames } from "./global-names.ts";
import { refuseIdentities } from "./identities.ts";
import { refuseImports } from "./imports.ts";
import { refuseInspectedFunctions } from "./inspected-functions.ts";
import { refuseListedMembers } from "./listed-members.ts";
import { refuseMetaclassAttributes } from "./metaclass-attributes.ts";
import { refuseMixedResults } from "./mixed-results.ts";
import { refuseForbidden } from "./forbidden.ts";
import { refuseOutsideMethods } from "./outside-methods.ts";
import { refuseUsesOfThreads } from "./threads.ts";
import { refuseRedefinitions } from "./redefinitions.ts";
import type { Report, Rule } from "./rule.ts";
import { refuseShownAliases } from "./shown-aliases.ts";
import { refuseSpecialMethods } from "./special-methods.ts";
import { refuseTracebackText } from "./traceback-text.ts";

const rules: readonly Rule[] = [
  refuseArguments,
  refuseModuleFixtures,
  refuseAttributes,
  refuseClassBodies,
  refuseDeletions,
  refuseDunderAttributes,
  refuseDynamicCode,
  refuseEarlyCalls,
  refuseForbidden,
  refuseGenericFunctions,
  refuseGlobalNames,
  refuseIdentities,
  refuseImports,
  refuseInspectedFunctions,
  refuseListedMembers,
  refuseMetaclassAttributes,
  refuseMixedResults,
  refuseOutsideMethods,
  refuseUsesOfThreads,
  refuseRedefinitions,
  refuseShownAliases,
  refuseSpecialMethods,
  refuseTracebackText,
];

/** Reports what cannot be converted faithfully although each piece of it could be. */
export function refuseUnfaithful(state: State, lenient: boolean, report: Report): void {
  const survey = surveyModule(state.module);
  for (const rule of rules) rule({ state, survey, lenient, report });
}
