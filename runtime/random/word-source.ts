/** Where a generator takes its random bits from. */
export interface WordSource {
  seedWords(key: readonly number[]): void;
  nextFloat(): number;
  /** An integer of so many bits; a `bigint` beyond 32. */
  nextBits(count: number): number | bigint;
  snapshot(): number[];
  restore(snapshot: readonly number[]): void;
}
