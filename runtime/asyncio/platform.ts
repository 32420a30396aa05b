/*
 * What the event loop needs of Node or of the browser: to come back later.
 */

interface Platform {
  setImmediate?: (callback: () => void) => unknown;
}

let channel: MessageChannel | undefined;
const posted: (() => void)[] = [];

/** Calls back after the platform has had a turn (sockets, signals, rendering). */
export function afterPlatformTurn(callback: () => void): void {
  const { setImmediate } = globalThis as Platform;
  if (setImmediate) {
    setImmediate(callback);
  } else if (typeof MessageChannel === "function") {
    // A page clamps nested timers to 4 ms; a message is delivered at once.
    if (!channel) {
      channel = new MessageChannel();
      channel.port1.addEventListener("message", () => posted.shift()?.());
      channel.port1.start();
    }
    posted.push(callback);
    channel.port2.postMessage(null);
  } else {
    setTimeout(callback, 0);
  }
}

/** The platforms' longest timer. */
const longest = 2 ** 31 - 1;

/** Calls back once the seconds have passed (at most 24 days); returns what cancels it. */
export function afterSeconds(seconds: number, callback: () => void): () => void {
  const timer = setTimeout(callback, Math.min(Math.ceil(seconds * 1000), longest));
  return () => clearTimeout(timer);
}
