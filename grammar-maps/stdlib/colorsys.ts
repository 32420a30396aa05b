import { defineModule, type Entry } from "../define.ts";

const conversion = (parameters: string, name: string): Entry => {
  const [first, second, third] = parameters;
  return {
    signature: `(${first}: float, ${second}: float, ${third}: float) -> tuple[float, float, float]`,
    emit: `colorsys.${name}($${first}, $${second}, $${third})`,
  };
};

/** https://docs.python.org/3/library/colorsys.html */
export const colorsys = defineModule({
  module: "colorsys",
  functions: {
    rgb_to_yiq: conversion("rgb", "rgbToYiq"),
    yiq_to_rgb: conversion("yiq", "yiqToRgb"),
    rgb_to_hls: conversion("rgb", "rgbToHls"),
    hls_to_rgb: {
      signature: "(h: float, l: T, s: float) -> tuple[T | float, T | float, T | float]",
      emit: [
        { when: { l: "float" }, ts: "colorsys.hlsToRgb($h, $l, $s)" },
        { ts: "colorsys.hlsToRgbOf($h, $l, $s)" },
      ],
    },
    rgb_to_hsv: {
      signature: "(r: T, g: T, b: T) -> tuple[float, float, T]",
      emit: "colorsys.rgbToHsv($r, $g, $b)",
    },
    hsv_to_rgb: {
      signature: "(h: float, s: float, v: T) -> tuple[T | float, T | float, T | float]",
      emit: [
        { when: { v: "float" }, ts: "colorsys.hsvToRgb($h, $s, $v)" },
        { ts: "colorsys.hsvToRgbOf($h, $s, $v)" },
      ],
    },
  },
});
