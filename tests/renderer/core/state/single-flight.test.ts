import { expect, test } from 'vitest';
import { singleFlight } from '../../../../renderer/core/state/single-flight.ts';

test('what is asked for twice at once is done once; later it is done again', async () => {
  const done: string[] = [];
  const make = singleFlight(async (title: string) => {
    await Promise.resolve();
    done.push(title);
  });
  await Promise.all([make('one'), make('two')]);
  expect(done).toEqual(['one']);
  await make('three');
  expect(done).toEqual(['one', 'three']);
});

test('work that failed can be tried again', async () => {
  const tries: number[] = [];
  const make = singleFlight(async () => {
    tries.push(tries.length);
    if (tries.length === 1) throw new Error('Full.');
  });
  await expect(make()).rejects.toThrow('Full.');
  await make();
  expect(tries).toHaveLength(2);
});
