import { gt } from "../builtins/compare.js";
import { float } from "../builtins/float.js";
import { tuple } from "../builtins/tuple.js";

/*
 * https://docs.python.org/3/library/colorsys.html: CPython's arithmetic, step for step.
 */

type Triple = readonly [number, number, number];

/** `value % 1.0` */
const fraction = (value: number): number => {
  const rest = value % 1;
  return rest < 0 ? rest + 1 : rest;
};

const inside = (value: number): number => (value < 0 ? 0 : value > 1 ? 1 : value);

/** `colorsys.rgb_to_yiq(r, g, b)` */
export function rgbToYiq(r: number, g: number, b: number): Triple {
  const y = 0.3 * r + 0.59 * g + 0.11 * b;
  const i = 0.74 * (r - y) - 0.27 * (b - y);
  const q = 0.48 * (r - y) + 0.41 * (b - y);
  return tuple(y, i, q);
}

/** `colorsys.yiq_to_rgb(y, i, q)` */
export function yiqToRgb(y: number, i: number, q: number): Triple {
  return tuple(
    inside(y + 0.9468822170900693 * i + 0.6235565819861433 * q),
    inside(y - 0.27478764629897834 * i - 0.6356910791873801 * q),
    inside(y - 1.1085450346420322 * i + 1.7090069284064666 * q),
  );
}

/** The angle on the circle of colours, from 0 to 1. */
function hueOf(r: number, g: number, b: number, most: number, range: number): number {
  const rc = (most - r) / range;
  const gc = (most - g) / range;
  const bc = (most - b) / range;
  const sixths = r === most ? bc - gc : g === most ? 2 + rc - bc : 4 + gc - rc;
  return fraction(sixths / 6);
}

/** `colorsys.rgb_to_hls(r, g, b)` */
export function rgbToHls(r: number, g: number, b: number): Triple {
  const most = Math.max(r, g, b);
  const least = Math.min(r, g, b);
  const sum = most + least;
  const range = most - least;
  const l = sum / 2;
  if (range === 0) return tuple(0, l, 0);
  const [red, green, blue] = [Number(r), Number(g), Number(b)];
  return tuple(
    hueOf(red, green, blue, most, range),
    l,
    range / (l <= 0.5 ? sum : 2 - most - least),
  );
}

/** `colorsys.hls_to_rgb(h, l, s)` */
export function hlsToRgb(h: number, l: number, s: number): Triple {
  if (Number(s) === 0) return tuple(l, l, l);
  const high = l <= 0.5 ? l * (1 + s) : l + s - l * s;
  const low = 2 * l - high;
  const part = (turn: number): number => {
    const hue = fraction(turn);
    if (hue < 1 / 6) return low + (high - low) * hue * 6;
    if (hue < 0.5) return high;
    return hue < 2 / 3 ? low + (high - low) * (2 / 3 - hue) * 6 : low;
  };
  return tuple(part(h + 1 / 3), part(h), part(h - 1 / 3));
}

/** `hlsToRgb` of a lightness that is no float: without saturation it stays what it is. */
export function hlsToRgbOf(h: number, l: unknown, s: number): Triple {
  if (Number(s) === 0) return tuple(l, l, l) as Triple;
  return tuple(...hlsToRgb(h, Number(l), s).map(float)) as unknown as Triple;
}

/** `colorsys.rgb_to_hsv(r, g, b)`: the value is the largest argument as it was given. */
export function rgbToHsv<T>(r: T, g: T, b: T): readonly [number, number, T] {
  const value = [g, b].reduce((most, one) => (gt(one, most) ? one : most), r);
  const [red, green, blue] = [Number(r), Number(g), Number(b)];
  const most = Number(value);
  const range = most - Math.min(red, green, blue);
  if (range === 0) return tuple(0, 0, value);
  return tuple(hueOf(red, green, blue, most, range), range / most, value);
}

/** `colorsys.hsv_to_rgb(h, s, v)` */
export function hsvToRgb(h: number, s: number, v: number): Triple {
  if (Number(s) === 0) return tuple(v, v, v);
  const whole = Math.trunc(h * 6);
  const rest = h * 6 - whole;
  const p = v * (1 - s);
  const q = v * (1 - s * rest);
  const t = v * (1 - s * (1 - rest));
  const sextants: readonly Triple[] = [
    [v, t, p],
    [q, v, p],
    [p, v, t],
    [p, q, v],
    [t, p, v],
    [v, p, q],
  ];
  return tuple(...sextants[((whole % 6) + 6) % 6]);
}

/** `hsvToRgb` of a value that is no float: it stays what it is among floats. */
export function hsvToRgbOf(h: number, s: number, v: unknown): Triple {
  const value = Number(v);
  if (Number(s) === 0) return tuple(v, v, v) as Triple;
  const at = [0, 1, 1, 2, 2, 0][((Math.trunc(h * 6) % 6) + 6) % 6];
  const parts = hsvToRgb(h, s, value).map((part, index) => (index === at ? v : float(part)));
  return tuple(...parts) as unknown as Triple;
}
