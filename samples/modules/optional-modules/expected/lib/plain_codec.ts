import { unpackEach } from "../runtime/builtins.js";

export function encode(values: Map<string, string>): string {
  return Array.from(values, ([key, value]) => `${key}=${value}`).join(";");
}

export function decode(text: string): Map<string, string> {
  const pairs = text.split(";").map((part) => part.split("="));
  return new Map<string, string>(
    Array.from(unpackEach(pairs, 2), ([key, value]) => [key, value]),
  );
}
