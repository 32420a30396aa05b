import { ValueError } from "../builtins/exceptions-core.js";
import { strLen } from "../builtins/len.js";
import { repr } from "../builtins/repr.js";
import { expandTabs } from "../builtins/str-pad.js";
import { splitWords } from "./words.js";

/** The options of `wrap`, `fill` and `shorten`, which are `TextWrapper`'s attributes. */
export interface WrapOptions {
  width?: number;
  initialIndent?: string;
  subsequentIndent?: string;
  expandTabs?: boolean;
  replaceWhitespace?: boolean;
  fixSentenceEndings?: boolean;
  breakLongWords?: boolean;
  dropWhitespace?: boolean;
  breakOnHyphens?: boolean;
  tabsize?: number;
  maxLines?: number | null;
  placeholder?: string;
}

/** https://docs.python.org/3/library/textwrap.html#textwrap.TextWrapper */
export class TextWrapper {
  static readonly __module__ = "textwrap";
  width: number;
  initialIndent: string;
  subsequentIndent: string;
  expandTabs: boolean;
  replaceWhitespace: boolean;
  fixSentenceEndings: boolean;
  breakLongWords: boolean;
  dropWhitespace: boolean;
  breakOnHyphens: boolean;
  tabsize: number;
  maxLines: number | null;
  placeholder: string;

  constructor(options: WrapOptions = {}) {
    this.width = options.width ?? 70;
    this.initialIndent = options.initialIndent ?? "";
    this.subsequentIndent = options.subsequentIndent ?? "";
    this.expandTabs = options.expandTabs ?? true;
    this.replaceWhitespace = options.replaceWhitespace ?? true;
    this.fixSentenceEndings = options.fixSentenceEndings ?? false;
    this.breakLongWords = options.breakLongWords ?? true;
    this.dropWhitespace = options.dropWhitespace ?? true;
    this.breakOnHyphens = options.breakOnHyphens ?? true;
    this.tabsize = options.tabsize ?? 8;
    this.maxLines = options.maxLines ?? null;
    this.placeholder = options.placeholder ?? " [...]";
  }

  /** The lines, without line ends. */
  wrap(text: string): string[] {
    const spaced = this.expandTabs ? expandTabs(text, this.tabsize) : text;
    const flat = this.replaceWhitespace ? spaced.replace(/[\t\n\v\f\r ]/g, " ") : spaced;
    const chunks = splitWords(flat, this.breakOnHyphens);
    if (this.fixSentenceEndings) widenSentenceEnds(chunks);
    return this.#wrapChunks(chunks.reverse());
  }

  /** The lines as one text. */
  fill(text: string): string {
    return this.wrap(text).join("\n");
  }

  /** `stack` has the first chunk on top. */
  #wrapChunks(stack: string[]): string[] {
    if (this.width <= 0) throw new ValueError(`invalid width ${repr(this.width)} (must be > 0)`);
    this.#checkPlaceholder();
    const lines: string[] = [];
    while (stack.length > 0) {
      const indent = lines.length > 0 ? this.subsequentIndent : this.initialIndent;
      const width = this.width - strLen(indent);
      const line = this.#takeLine(stack, width, lines.length > 0);
      if (line.length === 0) continue;
      const isLast = this.maxLines !== null && lines.length + 1 >= this.maxLines;
      if (!isLast || this.#fitsAll(stack, line, width)) {
        lines.push(indent + line.join(""));
        continue;
      }
      this.#cutShort(lines, line, indent, width);
      break;
    }
    return lines;
  }

  #checkPlaceholder(): void {
    if (this.maxLines === null) return;
    const indent = this.maxLines > 1 ? this.subsequentIndent : this.initialIndent;
    if (strLen(indent) + strLen(this.placeholder.trimStart()) > this.width) {
      throw new ValueError("placeholder too large for max width");
    }
  }

  /** Takes the chunks of one line off the stack. */
  #takeLine(stack: string[], width: number, isLater: boolean): string[] {
    const line: string[] = [];
    if (this.dropWhitespace && isLater && isBlank(stack[stack.length - 1])) stack.pop();
    let length = 0;
    while (stack.length > 0) {
      const next = strLen(stack[stack.length - 1]);
      if (length + next > width) break;
      line.push(stack.pop() as string);
      length += next;
    }
    if (stack.length > 0 && strLen(stack[stack.length - 1]) > width) {
      this.#takeLongWord(stack, line, length, width);
      length = line.reduce((sum, chunk) => sum + strLen(chunk), 0);
    }
    if (this.dropWhitespace && line.length > 0 && isBlank(line[line.length - 1])) line.pop();
    return line;
  }

  /** A word that no line can hold is torn, or has a line of its own. */
  #takeLongWord(stack: string[], line: string[], length: number, width: number): void {
    const space = width < 1 ? 1 : width - length;
    if (!this.breakLongWords) {
      if (line.length === 0) line.push(stack.pop() as string);
      return;
    }
    const characters = Array.from(stack[stack.length - 1]);
    let end = space;
    if (this.breakOnHyphens && characters.length > space) {
      const hyphen = characters.slice(0, space).lastIndexOf("-");
      if (hyphen > 0 && characters.slice(0, hyphen).some((one) => one !== "-")) end = hyphen + 1;
    }
    line.push(characters.slice(0, end).join(""));
    stack[stack.length - 1] = characters.slice(end).join("");
  }

  /** Whether nothing but what is dropped is left, and the line fits. */
  #fitsAll(stack: readonly string[], line: readonly string[], width: number): boolean {
    const isRest =
      stack.length === 0 || (this.dropWhitespace && stack.length === 1 && isBlank(stack[0]));
    return isRest && line.reduce((sum, chunk) => sum + strLen(chunk), 0) <= width;
  }

  /** Ends the last line that is allowed with the placeholder. */
  #cutShort(lines: string[], line: string[], indent: string, width: number): void {
    const room = width - strLen(this.placeholder);
    let length = line.reduce((sum, chunk) => sum + strLen(chunk), 0);
    while (line.length > 0) {
      if (!isBlank(line[line.length - 1]) && length <= room) {
        lines.push(indent + line.join("") + this.placeholder);
        return;
      }
      length -= strLen(line.pop() as string);
    }
    const previous = lines.at(-1)?.trimEnd();
    if (previous !== undefined && strLen(previous) + strLen(this.placeholder) <= this.width) {
      lines[lines.length - 1] = previous + this.placeholder;
    } else lines.push(indent + this.placeholder.trimStart());
  }
}

const isBlank = (chunk: string | undefined): boolean => chunk !== undefined && chunk.trim() === "";

/** Two spaces after a sentence. */
function widenSentenceEnds(chunks: string[]): void {
  for (let index = 0; index < chunks.length - 1; index++) {
    if (chunks[index + 1] !== " " || !/[a-z][.!?]["']?$/.test(chunks[index])) continue;
    chunks[index + 1] = "  ";
    index++;
  }
}
