/** Function declarations and expressions: the signature, then the body. */
import type {
  TsBlock,
  TsCall,
  TsFunction,
  TsFunctionExpression,
  TsParameter,
  TsType,
  TsTypeParameter,
} from "../ast/typescript.ts";
import { printBlock } from "./blocks.ts";
import { type Doc, group, willBreak } from "./doc.ts";
import { type LayoutRequest, type Path, at } from "./path.ts";
import { printParameters } from "./patterns.ts";
import { printType, printTypeParameters } from "./types.ts";

interface Signature {
  readonly typeParameters?: readonly TsTypeParameter[];
  readonly parameters: readonly TsParameter[];
  readonly returns?: TsType;
}

export function printReturns(path: Path, returns: TsType | undefined): Doc {
  return returns ? [": ", printType(path, returns, "returns")] : "";
}

/** A single parameter is grouped by itself where the return type breaks of its own. */
export function groupsParameters(signature: Signature, returnsDoc: Doc): boolean {
  if (!signature.returns) return false;
  const [first, ...more] = signature.typeParameters ?? [];
  if (more.length > 0 || first?.constraint || first?.default) return false;
  return (
    signature.parameters.length === 1 &&
    (signature.returns.kind === "ObjectType" || willBreak(returnsDoc))
  );
}

/** `<T>(a, b): R`. */
export function printSignature(path: Path, signature: Signature, hugging = false): Doc {
  const parameters = printParameters(path, { parameters: signature.parameters }, hugging);
  const returns = printReturns(path, signature.returns);
  const breaksAll =
    signature.parameters.length > 1 && signature.parameters.some((p) => p.modifiers?.length);
  const grouped = breaksAll
    ? group(parameters, { shouldBreak: true })
    : groupsParameters(signature, returns)
      ? group(parameters)
      : parameters;
  return [printTypeParameters(path, signature.typeParameters), group([grouped, returns])];
}

export function printBody(path: Path, body: TsBlock): Doc {
  return printBlock(at(path, body, "body"), body);
}

export function printFunction(path: Path, node: TsFunction): Doc {
  return [
    node.exported ? "export " : "",
    node.declare ? "declare " : "",
    node.async ? "async " : "",
    node.generator ? "function* " : "function ",
    node.name,
    printSignature(path, node),
    node.body ? [" ", printBody(path, node.body)] : ";",
  ];
}

export function printFunctionExpression(
  path: Path,
  node: TsFunctionExpression,
  request: LayoutRequest,
): Doc {
  const call = path.parent?.node as TsCall | undefined;
  const hugging =
    Boolean(request.expandLast) &&
    call?.kind === "Call" &&
    (call.args.length > 1 ||
      node.parameters.every(
        (p) => p.target.kind === "Identifier" && !p.type && !p.default && !p.rest,
      ));
  return [
    node.async ? "async " : "",
    node.generator ? "function* " : "function ",
    node.name ?? "",
    printSignature(path, node, hugging),
    " ",
    printBody(path, node.body),
  ];
}
