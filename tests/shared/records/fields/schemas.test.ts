import { describe, expect, test } from 'vitest';
import type { Value } from '../../../../shared/document/model/document.ts';
import { fastValueCheckOf } from '../../../../shared/records/checks/fast-value-check.ts';
import type { Control, Field } from '../../../../shared/records/fields/field.ts';
import { allKinds } from '../../../../shared/records/kind-registry.ts';

/** What every field of a control takes, and what none of it does. Limits of single fields stand in their kinds. */
const table: {
  readonly [control in Control]?: { readonly takes: readonly Value[]; readonly refuses: readonly Value[] };
} = {
  line: {
    takes: ['', 'a', '**bold**', 'résumé ’ “ ”', '<b>'],
    refuses: [1, true, [], {}, 'x'.repeat(50_001)],
  },
  text: { takes: ['', 'a\nb'], refuses: [1, false, ['a'], {}, 'x'.repeat(50_001)] },
  choice: { takes: [], refuses: ['', 'nothingLikeIt', 1, true, [], {}] },
  choices: { takes: [[]], refuses: ['', 'nothingLikeIt', ['nothingLikeIt'], 1, {}, [1]] },
  tags: { takes: [[], ['a'], ['a', 'b']], refuses: ['a', [''], [1], {}, ['x'.repeat(121)]] },
  scale: { takes: [1, 2, 3, 4, 5], refuses: [0, 6, 1.5, -1, '3', true, [3]] },
  number: { takes: [0, 1, 271], refuses: ['1', true, [], {}] },
  date: {
    takes: ['2026-03-13', '2024-02-29', '0999-12-31'],
    refuses: ['2026-02-29', '2026-13-01', '13/03/2026', '2026-3-1', '', 'soon', 20260313, '2026-03-13T10:00'],
  },
  yesNo: { takes: [true, false], refuses: ['yes', 0, 1, [], {}] },
  parts: { takes: [{}], refuses: ['a', 1, [], { somethingElse: 1 }] },
  list: { takes: [[], [{}]], refuses: ['a', {}, [1], [{ somethingElse: 1 }]] },
  parent: { takes: ['h3f7k2m9a', 'a_b_c'], refuses: ['', 1, [], {}, 'x'.repeat(201)] },
};

const fields: [string, Field][] = allKinds().flatMap((kind) =>
  Object.entries(kind.fields).map(([name, field]): [string, Field] => [`${kind.name}.${name}`, field]),
);

describe.each(fields)('%s', (_path, field) => {
  const { takes = [], refuses = [] } = table[field.control] ?? {};

  test('takes what fits, all of its choices and nothing', () => {
    const options = field.options?.map(({ value }) => value) ?? [];
    const chosen: readonly Value[] = field.control === 'choices' ? [options] : options;
    for (const value of [null, ...takes, ...chosen])
      expect(field.schema.safeParse(value).success, JSON.stringify(value)).toBe(true);
  });

  test('refuses what does not', () => {
    for (const value of refuses)
      expect(field.schema.safeParse(value).success, JSON.stringify(value).slice(0, 80)).toBe(false);
  });

  test('checks, and never changes what it checks', () => {
    for (const value of takes) {
      const parsed = field.schema.safeParse(value);
      expect(parsed.success && parsed.data).toEqual(value);
    }
  });

  test('takes each of its parts alone', () => {
    for (const [name, part] of Object.entries(field.parts ?? {})) {
      const inner: readonly Value[] =
        part.options?.map(({ value }) => value) ?? table[part.control]?.takes ?? [];
      for (const value of inner) {
        const whole = field.control === 'list' ? [{ [name]: value }] : { [name]: value };
        expect(field.schema.safeParse(whole).success, JSON.stringify(whole)).toBe(true);
      }
    }
  });
});

test.each([
  ['project.aim', 'x'.repeat(280), 'x'.repeat(281)],
  ['barrier.statement', 'x'.repeat(2_000), 'x'.repeat(2_001)],
  ['barrier.stepsCount', 4, 4.5],
  ['barrier.stepsCount', 0, -1],
  ['placement.pos', [0, -12.5], [0]],
  ['map.order', 'a0V', 7],
  ['test.actualN', 6, 6.5],
  ['dataPoint.ratio', { numerator: 1, denominator: 10 }, { numerator: -1 }],
])('%s takes %j and refuses %j', (path, good, bad) => {
  const field = new Map(fields).get(path);
  expect(field?.schema.safeParse(good).success).toBe(true);
  expect(field?.schema.safeParse(bad).success).toBe(false);
});

describe('the quick way to an answer', () => {
  const everything: readonly Value[] = Object.values(table).flatMap(({ takes, refuses }) => [
    ...takes,
    ...refuses,
  ]);
  test.each(fields)('%s never calls sound what its schema refuses', (_path, field) => {
    const surely = fastValueCheckOf(field);
    for (const value of [
      ...everything,
      ...everything,
      '2026-02-30',
      '2026-00-10',
      '0000-01-10',
      'toString',
      -1,
      1e300,
    ])
      if (surely(value)) expect(field.schema.safeParse(value).success, JSON.stringify(value)).toBe(true);
  });
});
