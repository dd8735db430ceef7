import { readFileSync } from 'node:fs';
import { expect } from 'vitest';

/** One case of a file of `tests/fixtures/vectors`. */
export interface Vector<Input, Expected> {
  readonly name: string;
  readonly input: Input;
  readonly expected: Expected;
}

/** The cases of a file of numbers that another program has computed. */
export function readVectors<Input, Expected>(file: string): readonly Vector<Input, Expected>[] {
  const url = new URL(`../../fixtures/vectors/${file}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, 'utf8')).cases;
}

/** Equal but for the last digits: 1e-9 of the value, or of 1 for values next to 0. */
export function expectClose(
  actual: number | null,
  expected: number | null | undefined,
  tolerance = 1e-9,
): void {
  if (expected === null || expected === undefined) {
    expect(actual).toBeNull();
    return;
  }
  const difference = Math.abs((actual ?? Number.NaN) - expected);
  expect(difference, `${actual} is not ${expected}`).toBeLessThanOrEqual(
    tolerance * Math.max(1, Math.abs(expected)),
  );
}
