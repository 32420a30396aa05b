/**
 * Parses the signatures of grammar-maps, `(coro: Awaitable[T], *, name: str | None = None) -> T`,
 * once each.
 */

export type SignatureType =
  | { readonly kind: "name"; readonly name: string; readonly args: readonly SignatureType[] }
  | { readonly kind: "union"; readonly members: readonly SignatureType[] }
  | {
      readonly kind: "callable";
      /** `null` for `Callable[..., R]`. */
      readonly parameters: readonly SignatureType[] | null;
      readonly returns: SignatureType;
    };

export interface SignatureParameter {
  readonly name: string;
  readonly type: SignatureType;
  readonly flavour:
    | "positional-only"
    | "normal"
    | "var-positional"
    | "keyword-only"
    | "var-keyword";
  readonly optional: boolean;
}

export interface Signature {
  readonly parameters: readonly SignatureParameter[];
  readonly returns: SignatureType;
}

const cache = new Map<string, Signature>();
const typeCache = new Map<string, SignatureType>();

export function parseSignature(text: string): Signature {
  let signature = cache.get(text);
  if (signature === undefined) {
    signature = new SignatureReader(text).signature();
    cache.set(text, signature);
  }
  return signature;
}

export function parseSignatureType(text: string): SignatureType {
  let type = typeCache.get(text);
  if (type === undefined) {
    type = new SignatureReader(text).wholeType();
    typeCache.set(text, type);
  }
  return type;
}

const TOKEN = /\s*(->|\*\*|\.\.\.|[\w.]+|"[^"]*"|'[^']*'|[^\s\w])/y;

class SignatureReader {
  readonly #text: string;
  readonly #tokens: string[] = [];
  #position = 0;

  constructor(text: string) {
    this.#text = text;
    TOKEN.lastIndex = 0;
    for (let match = TOKEN.exec(text); match !== null; match = TOKEN.exec(text)) {
      this.#tokens.push(match[1]);
    }
  }

  signature(): Signature {
    this.#expect("(");
    const parameters: SignatureParameter[] = [];
    let keywordOnly = false;
    while (this.#peek() !== ")") {
      if (this.#accept("/")) {
        parameters.forEach((parameter, index) => {
          parameters[index] = { ...parameter, flavour: "positional-only" };
        });
      } else if (this.#peek() === "*" && (this.#peek(1) === "," || this.#peek(1) === ")")) {
        this.#next();
        keywordOnly = true;
      } else {
        parameters.push(this.#parameter(keywordOnly));
        if (parameters.at(-1)!.flavour === "var-positional") keywordOnly = true;
      }
      if (!this.#accept(",")) break;
    }
    this.#expect(")");
    this.#expect("->");
    return { parameters, returns: this.wholeType() };
  }

  wholeType(): SignatureType {
    const type = this.#union();
    if (this.#position !== this.#tokens.length) this.#fail();
    return type;
  }

  #parameter(keywordOnly: boolean): SignatureParameter {
    let flavour: SignatureParameter["flavour"] = keywordOnly ? "keyword-only" : "normal";
    if (this.#accept("**")) flavour = "var-keyword";
    else if (this.#accept("*")) flavour = "var-positional";
    const name = this.#next();
    const type = this.#accept(":") ? this.#union() : named("object");
    let optional = flavour === "var-keyword" || flavour === "var-positional";
    if (this.#accept("=")) {
      optional = true;
      let depth = 0;
      for (;;) {
        const token = this.#peek();
        if (token === undefined || (depth === 0 && (token === "," || token === ")"))) break;
        if ("([{".includes(token)) depth++;
        if (")]}".includes(token)) depth--;
        this.#next();
      }
    }
    return { name, type, flavour, optional };
  }

  #union(): SignatureType {
    const members = [this.#single()];
    while (this.#accept("|")) members.push(this.#single());
    return members.length === 1 ? members[0] : { kind: "union", members };
  }

  #single(): SignatureType {
    const name = this.#next();
    if (name === "...") return named("...");
    if (!/^[\w.]+$/.test(name)) this.#fail();
    if (!this.#accept("[")) return named(name);
    if (name === "Callable") {
      let parameters: SignatureType[] | null = null;
      if (!this.#accept("...")) {
        this.#expect("[");
        parameters = [];
        while (this.#peek() !== "]") {
          parameters.push(this.#union());
          if (!this.#accept(",")) break;
        }
        this.#expect("]");
      }
      this.#expect(",");
      const returns = this.#union();
      this.#expect("]");
      return { kind: "callable", parameters, returns };
    }
    const args: SignatureType[] = [];
    while (this.#peek() !== "]") {
      args.push(this.#union());
      if (!this.#accept(",")) break;
    }
    this.#expect("]");
    return { kind: "name", name, args };
  }

  #peek(ahead = 0): string | undefined {
    return this.#tokens[this.#position + ahead];
  }
  #next(): string {
    const token = this.#tokens[this.#position++];
    if (token === undefined) this.#fail();
    return token;
  }
  #accept(token: string): boolean {
    if (this.#peek() !== token) return false;
    this.#position++;
    return true;
  }
  #expect(token: string): void {
    if (!this.#accept(token)) this.#fail();
  }
  #fail(): never {
    const near = this.#tokens.slice(this.#position, this.#position + 3).join(" ");
    throw new Error(`grammar-map signature does not parse near «${near}»: ${this.#text}`);
  }
}

const named = (name: string): SignatureType => ({ kind: "name", name, args: [] });
