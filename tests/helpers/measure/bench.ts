/** One measured thing. */
export interface Measurement {
  /** What was measured, such as "one edit to bytes, over JSON.stringify". */
  readonly name: string;
  /** Of how much, such as "10,000 cards". */
  readonly size: string;
  readonly value: number;
  /** `x`: a ratio measured in one process; `%`: a share that should be small. */
  readonly unit: 'x' | 'ms' | 'MB' | '%';
  /** The value is met when it is at most this. */
  readonly goal?: number;
}

/** What a file `tests/bench/NAME.bench.ts` exports as `bench`. It runs in a process of its own, with `gc` exposed. */
export interface Bench {
  readonly title: string;
  run(): Promise<readonly Measurement[]>;
}

/** The middle of some measurements. Throws where there is none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

function collectGarbage(): void {
  if ('gc' in globalThis && typeof globalThis.gc === 'function') globalThis.gc();
}

/** The median time of a piece of work in milliseconds, after one unmeasured round, with garbage collected before each. */
export async function medianTime(work: () => unknown, rounds = 7): Promise<number> {
  await work();
  const times = [];
  for (let round = 0; round < rounds; round += 1) {
    collectGarbage();
    const began = performance.now();
    await work();
    times.push(performance.now() - began);
  }
  return median(times);
}

/** How many times as long `work` takes as `yardstick`, measured in turns so that a busy machine slows both. */
export async function medianRatio(
  work: () => unknown,
  yardstick: () => unknown,
  rounds = 7,
): Promise<number> {
  const ratios = [];
  await work();
  await yardstick();
  for (let round = 0; round < rounds; round += 1) {
    ratios.push((await medianTime(work, 1)) / (await medianTime(yardstick, 1)));
  }
  return median(ratios);
}
