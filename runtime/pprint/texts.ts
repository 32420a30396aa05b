import { Bytes } from "../builtins/bytes.js";
import { strLen } from "../builtins/len.js";
import { repr } from "../builtins/repr.js";
import { splitLines } from "../builtins/str-split.js";
import type { Place } from "./layouts.js";
import type { PrettyPrinter } from "./pretty-printer.js";

/** A long text in pieces, one below the other, as Python joins neighbouring literals. */
export function strLayout(printer: PrettyPrinter, text: string, place: Place): void {
  if (text === "") {
    printer.write(repr(text));
    return;
  }
  const isOutermost = place.level === 1;
  const indent = place.indent + (isOutermost ? 1 : 0);
  const allowance = place.allowance + (isOutermost ? 1 : 0);
  const pieces = piecesOf(text, printer.width - indent, allowance);
  if (pieces.length === 1) {
    printer.write(pieces[0]);
    return;
  }
  const lines = pieces.join(`\n${" ".repeat(indent)}`);
  printer.write(isOutermost ? `(${lines})` : lines);
}

function piecesOf(text: string, width: number, allowance: number): string[] {
  const pieces: string[] = [];
  const lines = splitLines(text, true);
  for (const [index, line] of lines.entries()) {
    const isLast = index === lines.length - 1;
    const whole = repr(line);
    if (strLen(whole) <= width - (isLast ? allowance : 0)) pieces.push(whole);
    else pieces.push(...partsOf(line, width, isLast ? allowance : 0));
  }
  return pieces;
}

/** The words of a line, as many in a piece as fit. */
function partsOf(line: string, width: number, allowance: number): string[] {
  const pieces: string[] = [];
  const words = line.match(/\S+\s*|\s+/gu) ?? [];
  let current = "";
  for (const [index, word] of words.entries()) {
    const room = width - (index === words.length - 1 ? allowance : 0);
    if (strLen(repr(current + word)) > room) {
      if (current !== "") pieces.push(repr(current));
      current = word;
    } else current += word;
  }
  if (current !== "") pieces.push(repr(current));
  return pieces;
}

/** Bytes in pieces of whole groups of four. */
export function bytesLayout(printer: PrettyPrinter, value: Uint8Array, place: Place): void {
  if (value.length <= 4) {
    printer.write(repr(value));
    return;
  }
  const isOutermost = place.level === 1;
  const indent = place.indent + (isOutermost ? 1 : 0);
  const allowance = place.allowance + (isOutermost ? 1 : 0);
  const lines = byteRows(value, printer.width - indent, allowance).join(`\n${" ".repeat(indent)}`);
  printer.write(isOutermost ? `(${lines})` : lines);
}

function byteRows(value: Uint8Array, width: number, allowance: number): string[] {
  const rows: string[] = [];
  const last = Math.floor(value.length / 4) * 4;
  let start = 0;
  for (let at = 0; at < value.length; at += 4) {
    const room = width - (at === last ? allowance : 0);
    if (repr(new Bytes(value.subarray(start, at + 4))).length <= room) continue;
    if (at > start) rows.push(repr(new Bytes(value.subarray(start, at))));
    start = at;
  }
  if (start < value.length) rows.push(repr(new Bytes(value.subarray(start))));
  return rows;
}
