export let offset = 0;

export function adjusted(value: number): number {
  return value + offset;
}

export function setOffset(value: number): void {
  offset = value;
}
