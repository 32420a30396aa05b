import { ancestry, isLibraryClass, type ClassInfo } from "../model.ts";

/** A class of tests, which unittest runs. */
export const isTestCase = (cls: ClassInfo): boolean =>
  [...ancestry(cls)].some(({ bases }) =>
    bases.some((base) => isLibraryClass(base) && base.name.startsWith("unittest.")),
  );

/** The names of its tests: reports tell them, in the order of which they are run. */
export const testNames = (cls: ClassInfo): string[] =>
  isTestCase(cls)
    ? [...ancestry(cls)].flatMap(({ methods }) =>
        [...methods.keys()].filter((name) => name.startsWith("test")),
      )
    : [];
