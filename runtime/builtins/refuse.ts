interface Process {
  exit(code: number): never;
  stderr: { write(text: string): unknown };
}

const { process } = globalThis as { process?: Partial<Process> };

/** The exit status of a program that is refused while it runs (`EX_SOFTWARE` of sysexits.h). */
const status = 70;

/**
 * Ends a program that asks for what JavaScript cannot know, rather than go on with an answer that
 * may be wrong. No `except` of the program catches it. In a page, which cannot be ended, it throws.
 */
export function refuse(reason: string): never {
  process?.stderr?.write?.(`asyncio2ts: refused while running: ${reason}\n`);
  process?.exit?.(status);
  throw new Error(reason);
}
