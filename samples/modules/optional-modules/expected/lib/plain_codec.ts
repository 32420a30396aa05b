import { itemsView } from "../runtime/builtins.js";

export function encode(values: Map<string, string>): string {
  return Array.from(
    itemsView(values),
    ([key, value]) => `${key}=${value}`,
  ).join(";");
}

export function decode(text: string): Map<string, string> {
  const pairs = text.split(";").map((part) => part.split("="));
  return new Map<string, string>(pairs.map(([key, value]) => [key, value]));
}
