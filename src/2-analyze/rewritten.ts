import type { Block } from "../ast/python.ts";
import { rewriteAwaitMethods } from "./await-methods.ts";
import { rewriteFunctionalClasses } from "./functional-classes.ts";
import { rewriteIterators } from "./iterator-bases.ts";
import { rewriteLambdaMethods } from "./lambda-methods.ts";
import { rewriteNamedAttributes } from "./named-attributes.ts";
import { rewriteSingleDispatch } from "./single-dispatch/rewrite.ts";

/** The block in the forms that the phases know: what Python says in two ways they see in one. */
export const rewritten = (block: Block): Block =>
  rewriteSingleDispatch(
    rewriteNamedAttributes(
      rewriteLambdaMethods(rewriteFunctionalClasses(rewriteIterators(rewriteAwaitMethods(block)))),
    ),
  );
