import { PairWriter, randomFrom } from "./random-writer.ts";

/*
 * Random scheduling programs, each written down in both languages: tasks that sleep, cancel, wait for
 * and shield each other, with locks, queues, timeouts and groups. A function awaits functions with
 * larger numbers only, and holds a lock only while it sleeps, so that no program can deadlock.
 */

export interface ProgramPair {
  python: string;
  typescript: string;
}

const functionCount = 6;

/** Both texts of the program with this number. */
export function randomProgram(seed: number): ProgramPair {
  const writer = new Writer(randomFrom(seed));
  for (let index = 0; index < functionCount; index += 1) writer.writeFunction(index);
  return writer.finish(seed);
}

class Writer extends PairWriter {
  writeFunction(index: number): void {
    this.current = index;
    const last = index === functionCount - 1;
    this.open(`async def f${index}():`, `async function f${index}() {`);
    this.log("begin");
    this.#block(last ? 2 : 4, 0);
    this.line(`return ${JSON.stringify(`r${index}`)}`, `return ${JSON.stringify(`r${index}`)};`);
    this.close("}");
  }

  #block(count: number, nesting: number): void {
    const statements = 1 + this.int(count);
    for (let index = 0; index < statements; index += 1) this.#statement(nesting);
  }

  #delay(): string {
    return this.pick(["0", "0", "0.1", "0.1", "0.2", "0.3", "0.25"]);
  }

  /** A later function, or `null` for the last one. */
  #callee(): string | null {
    const left = functionCount - 1 - this.current;
    return left === 0 ? null : `f${this.current + 1 + this.int(left)}`;
  }

  #statement(nesting: number): void {
    const simple = nesting > 2;
    const kind = this.int(simple ? 6 : 24);
    const callee = this.#callee();
    const key = this.int(100);
    switch (kind) {
      case 0:
      case 1:
        return this.#sleep();
      case 2: {
        if (callee === null) return this.#sleep();
        const index = callee.slice(1);
        this.line(
          `s.add(${index}, asyncio.create_task(${callee}()))`,
          `s.add(${index}, createTask(${callee}));`,
        );
        return this.log(`created ${callee}`);
      }
      case 3: {
        const message = this.pick(["", '"m"', '"other"']);
        this.line(
          `s.log(${this.label("cancel")}, s.cancel(${this.current}, ${key}, ${message || "None"}))`,
          `s.log(${JSON.stringify(`f${this.current}.${this.labels} cancel`)}, s.cancel(${this.current}, ${key}, ${message || "null"}));`,
        );
        return;
      }
      case 4: {
        const label = this.label("callback");
        const delay = this.#delay();
        if (this.int(2) === 0) {
          return this.line(
            `s.loop().call_soon(s.log, ${label})`,
            `s.loop().callSoon((t) => s.log(t), ${label});`,
          );
        }
        return this.line(
          `s.loop().call_later(${delay}, s.log, ${label})`,
          `s.loop().callLater(${delay}, (t) => s.log(t), ${label});`,
        );
      }
      case 5: {
        const action = this.pick([
          ["s.event.set()", "s.event.set();"],
          ["s.event.clear()", "s.event.clear();"],
          [
            "s.queue.put_nowait(1) if not s.queue.full() else None",
            "if (!s.queue.full()) s.queue.putNowait(1);",
          ],
          ["asyncio.current_task().uncancel()", "currentTask().uncancel();"],
        ] as const);
        return this.line(action[0], action[1]);
      }
      case 6:
      case 7:
        if (callee === null) return this.#sleep();
        return this.#guarded(() => this.#await(`${callee}()`, `${callee}()`), nesting);
      case 8:
      case 9:
        return this.#guarded(() => {
          const wanted = `s.pick(${this.current}, ${key})`;
          this.#await(wanted, wanted);
        }, nesting);
      case 10:
      case 11: {
        const limit = this.pick(["0", "0.1", "0.2", "0.15", "0.3"]);
        const [python, typescript] = this.#awaitable(key);
        return this.#guarded(() => {
          this.#await(
            `asyncio.wait_for(${python}, ${limit})`,
            `waitFor(${typescript}, { timeout: ${limit} })`,
          );
        }, nesting);
      }
      case 12:
      case 13: {
        const parts = Array.from({ length: 1 + this.int(3) }, () => this.#awaitable(this.int(100)));
        const exceptions = this.int(2) === 0;
        const python = parts.map(([text]) => text).join(", ");
        const typescript = parts.map(([, text]) => text).join(", ");
        return this.#guarded(() => {
          this.#await(
            `asyncio.gather(${python}, return_exceptions=${exceptions ? "True" : "False"})`,
            `gather([${typescript}], { returnExceptions: ${exceptions} })`,
          );
        }, nesting);
      }
      case 14: {
        const [python, typescript] = this.#awaitable(key);
        return this.#guarded(() => {
          this.#await(`asyncio.shield(${python})`, `shield(${typescript})`);
        }, nesting);
      }
      case 15:
        return this.#guarded(() => {
          const name = this.pick(["lock", "semaphore"]);
          this.#managed(`s.${name}`, `s.${name}`, () => {
            this.log(`has ${name}`);
            this.#sleep();
          });
        }, nesting);
      case 16: {
        const [python, typescript] = this.pick([
          ["s.event.wait()", "s.event.wait()"],
          ["s.queue.get()", "s.queue.get()"],
          ["s.queue.put(2)", "s.queue.put(2)"],
          ["s.wait_condition()", "() => s.waitCondition()"],
          ["s.barrier.wait()", "s.barrier.wait()"],
        ] as const);
        const limit = this.pick(["0.1", "0.2", "0.3"]);
        return this.#guarded(() => {
          this.#await(
            `asyncio.wait_for(${python}, ${limit})`,
            `waitFor(${typescript}, { timeout: ${limit} })`,
          );
        }, nesting);
      }
      case 17:
      case 18: {
        const limit = this.pick(["0", "0.1", "0.2", "0.25", "None"]);
        return this.#guarded(() => {
          const text = limit === "None" ? "null" : limit;
          this.#managed(`asyncio.timeout(${limit})`, `timeout(${text})`, () => {
            this.#block(3, nesting + 1);
          });
        }, nesting);
      }
      case 19:
      case 20: {
        if (callee === null) return this.#sleep();
        return this.#guarded(() => {
          const group = `g${(this.scopes += 1)}`;
          this.#managed(
            "asyncio.TaskGroup()",
            "new TaskGroup()",
            () => {
              const tasks = 1 + this.int(3);
              for (let index = 0; index < tasks; index += 1) {
                const member = this.#callee() as string;
                this.line(
                  `s.add(${member.slice(1)}, ${group}.create_task(${member}()))`,
                  `s.add(${member.slice(1)}, ${group}.createTask(${member}));`,
                );
              }
              if (this.int(2) === 0) this.#block(2, nesting + 1);
            },
            group,
          );
        }, nesting);
      }
      case 21: {
        const when = this.pick(["FIRST_COMPLETED", "FIRST_EXCEPTION", "ALL_COMPLETED"]);
        const limit = this.pick(["0.1", "0.2", "None"]);
        const wanted = `s.children(${this.current})`;
        return this.#guarded(() => {
          this.#await(
            `s.wait(${wanted}, ${limit}, "${when}")`,
            `s.wait(${wanted}, ${limit === "None" ? "null" : limit}, "${when}")`,
          );
        }, nesting);
      }
      case 22: {
        const stop = 1 + this.int(3);
        this.open(
          `async for item in s.numbers(${this.current}):`,
          `for await (const item of s.numbers(${this.current})) {`,
        );
        this.line("s.log(str(item))", "s.log(String(item));");
        this.line(`if item == ${stop}: break`, `if (item === ${stop}) break;`);
        return this.close("}");
      }
      default: {
        const label = this.label("raised");
        this.open(`if s.chance(${key}):`, `if (s.chance(${key})) {`);
        this.line(`raise ValueError(${label})`, `throw new ValueError(${label});`);
        return this.close("}");
      }
    }
  }

  #sleep(): void {
    const delay = this.#delay();
    this.line(`await asyncio.sleep(${delay})`, `await sleep(${delay});`);
    this.log(`slept ${delay}`);
  }

  #awaitable(key: number): readonly [string, string] {
    const callee = this.#callee();
    if (callee !== null && this.int(3) > 0) return [`${callee}()`, callee];
    const task = `s.pick(${this.current}, ${key})`;
    return [task, task];
  }

  #await(python: string, typescript: string): void {
    const label = this.label("got");
    this.line(`s.log(${label}, await ${python})`, `s.log(${label}, await ${typescript});`);
  }

  #managed(python: string, typescript: string, body: () => void, name?: string): void {
    const scope = `scope${(this.scopes += 1)}`;
    this.open(
      `async with ${python}${name ? ` as ${name}` : ""}:`,
      `const ${scope} = await enterAsync(${typescript});`,
    );
    if (name) this.typescript.push(`const ${name} = ${scope}.value;`);
    this.typescript.push("try {");
    body();
    this.close(
      `} catch (error) { await ${scope}.fail(error); } finally { await ${scope}.exit(); }`,
    );
  }

  /** A statement, sometimes in a `try` that swallows, shows or reacts to what it raises. */
  #guarded(statement: () => void, nesting: number): void {
    const how = this.int(6);
    if (how === 0) return statement();
    this.open("try:", "try {");
    statement();
    this.depth -= 1;
    const type = how < 4 ? "Exception" : how === 4 ? "CancelledError" : "BaseException";
    if (how < 5) {
      const name = type === "CancelledError" ? "asyncio.CancelledError" : type;
      this.open(
        `except ${name} as error:`,
        `} catch (error) { if (!(error instanceof ${type})) throw error;`,
      );
      const label = this.label("caught");
      this.line(`s.log(${label}, error)`, `s.log(${label}, error);`);
      if (how === 4 && this.int(2) === 0) this.line("raise", "throw error;");
      else if (how === 3) this.#block(1, nesting + 2);
      return this.close("}");
    }
    this.open("finally:", "} finally {");
    this.log("finally");
    if (this.int(2) === 0) this.#sleep();
    this.close("}");
  }
}
