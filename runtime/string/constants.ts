export const asciiLowercase = "abcdefghijklmnopqrstuvwxyz";
export const asciiUppercase = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";
export const asciiLetters = asciiLowercase + asciiUppercase;
export const digits = "0123456789";
export const hexdigits = "0123456789abcdefABCDEF";
export const octdigits = "01234567";
export const punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";
export const whitespace = " \t\n\r\v\f";
export const printable = digits + asciiLetters + punctuation + whitespace;
