/**
 * What both sides find in their environment beside what is there already: the same, since programs
 * may print `os.environ`. Each side reads what it needs of it.
 */
export const environmentOf = (clock: "real" | "virtual"): Readonly<Record<string, string>> => ({
  PYTHONHASHSEED: "0",
  PYTHONIOENCODING: "utf-8",
  PYTHONUTF8: "1",
  PYTHONDONTWRITEBYTECODE: "1",
  TZ: "UTC",
  ...(clock === "virtual" && { ASYNCIO2TS_CLOCK: "virtual" }),
});
