import type { Block } from "../ast/python.ts";
import { rewriteAwaitMethods } from "./await-methods.ts";
import { rewriteBaseCalls } from "./base-calls.ts";
import { rewriteClassCells } from "./class-cells.ts";
import { rewriteClassBodyDecorators } from "./class-body-decorators.ts";
import { rewriteReplacedClasses } from "./class-decorators.ts";
import { rewriteFunctionalClasses } from "./functional-classes.ts";
import { rewriteIterators } from "./iterator-bases.ts";
import { rewriteKeywordDicts } from "./keyword-dicts.ts";
import { rewriteLambdaMethods } from "./lambda-methods.ts";
import { rewriteMadeClasses } from "./made-classes.ts";
import { rewriteMethodValues } from "./method-values.ts";
import { rewriteNamedAttributes } from "./named-attributes.ts";
import { rewriteRaisingCalls } from "./unittest/raising-calls.ts";
import { rewriteTestMarks } from "./unittest/marks.ts";
import { rewriteTablesOfNames } from "./tables-of-names.ts";
import { rewriteSingleDispatch } from "./single-dispatch/rewrite.ts";

/** The block in the forms that the phases know: what Python says in two ways they see in one. */
export const rewritten = (block: Block): Block =>
  REWRITES.reduce((one, rewrite) => rewrite(one), block);

const REWRITES: readonly ((block: Block) => Block)[] = [
  rewriteTestMarks,
  rewriteRaisingCalls,
  rewriteClassCells,
  rewriteBaseCalls,
  rewriteAwaitMethods,
  rewriteIterators,
  rewriteFunctionalClasses,
  rewriteMadeClasses,
  rewriteLambdaMethods,
  rewriteClassBodyDecorators,
  rewriteMethodValues,
  rewriteReplacedClasses,
  rewriteNamedAttributes,
  rewriteKeywordDicts,
  rewriteSingleDispatch,
  rewriteTablesOfNames,
];
