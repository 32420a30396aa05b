/** What the whole program can be told. */
export let LEVEL = "warning";
export let TIMEOUT = 2.0;
export let RETRIES = 1;
export let requestsMade = 0;

export function configure(timeout: number): void {
  TIMEOUT = timeout;
}

export function setRequestsMade(value: number): void {
  requestsMade = value;
}

export function setLevel(value: string): void {
  LEVEL = value;
}

export function setRetries(value: number): void {
  RETRIES = value;
}
