import fc from 'fast-check';
import type { Mutation } from './json-tree.ts';

const deep = (levels: number, inside = ''): string => `${'['.repeat(levels)}${inside}${']'.repeat(levels)}`;

/** JSON texts that each have broken a reader of something once. */
export const values: readonly string[] = [
  'null',
  'true',
  '-0',
  '7',
  '1e15',
  '1e999',
  '1099511627776',
  '9007199254740993',
  '-1e400',
  '1e-400',
  '1.50e1',
  '0.1000000000000000055511151231257827',
  '3.0000000000000000001',
  '[1,{"a":-1e999}]',
  '{"text":{"s-1":123456789012345678901234567890}}',
  '""',
  '"x"',
  '"__proto__"',
  '"n1"',
  '"s-1"',
  '"s-2"',
  '"A-2"',
  '"ghost-1"',
  '"s-1000000000000000"',
  '"\\ud800"',
  '"\\u202egnp.exe"',
  '"canary-17"',
  '"canary 17"',
  '{"canary 21":"canary 22"}',
  '{"*":"s-1","canary 23":"s-2"}',
  '{"*":"s-1","text":"canary 24"}',
  '{"!":{"canary 25":1},"unreadable":"canary 26"}',
  '["canary 27","s-1"]',
  '[]',
  '{}',
  '["s-1"]',
  '["s-1","A-2"]',
  '["s-1","s-1"]',
  '{"*":"s-1"}',
  '{"*":"s-1","+":[]}',
  '{"*":"s-1","-":"A-2"}',
  '{"x":"s-1"}',
  '{"text":"s-1"}',
  '{"text":["s-1","A-2"],"+":"s-1"}',
  '{"text":{"s-1":"canary 18"}}',
  '{"text":{"ghost-9":"canary 19"}}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"s":0}',
  '{"text":"*"}',
  '["text"]',
  '"*"',
  deep(70),
  deep(62, '"canary 28"'),
  deep(66, '"canary 29"'),
  deep(3_000, '"canary 30"'),
];

const keys: readonly string[] = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  '0',
  '4294967295',
  '',
  'a b',
  '~',
  '!',
  '?',
  '^',
  '+',
  '-',
  '*',
  'x',
  'text',
  'title',
  'order',
  'unreadable',
  'unreadable',
  'unreadable',
  'canary 20',
  'shared',
  'sealed',
  'gap',
  'sum',
  'clock',
  'sessions',
  'records',
  'trash',
  'project',
  'note',
  'link',
  'n1',
  's',
  'A',
];

const value = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...values) },
  { weight: 2, arbitrary: fc.jsonValue({ maxDepth: 2 }).map((one) => JSON.stringify(one)) },
);

const key = fc.oneof(
  { weight: 8, arbitrary: fc.constantFrom(...keys) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);

const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(100_000),
  how: fc.constantFrom(
    'replace',
    'replace',
    'remove',
    'double',
    'rename',
    'insert',
    'insert',
    'wrap',
    'swap',
  ),
  key,
  value,
});

/** Several changes, half the time all about one place: what one of them spoils, another one must not lose. */
export const mutations: fc.Arbitrary<readonly Mutation[]> = fc
  .tuple(fc.array(mutation, { maxLength: 4 }), fc.boolean(), fc.array(fc.nat(3), { maxLength: 4 }))
  .map(([all, isOnePlace, steps]) =>
    isOnePlace ? all.map((one, index) => ({ ...one, at: (all[0]?.at ?? 0) + (steps[index] ?? 0) })) : all,
  );

/** Pieces of text that mean something to JSON, to git or to us. */
const pieces = [
  '"',
  '\\',
  '{',
  '}',
  '[',
  ']',
  ',',
  ':',
  '\n',
  '\r\n',
  '\uFEFF',
  '\u0000',
  '\u2028',
  '<<<<<<< HEAD\n',
  '\n=======\n',
  '\n>>>>>>> theirs\n',
  '"~"',
  '"format":"alongside/2"',
  '1e999',
  '9007199254740993',
  '\ud800',
];

/** A change to text: what stands at `at` (a share of the whole) for `length` characters becomes `put`, `times` times. */
export interface Splice {
  readonly at: number;
  readonly length: number;
  readonly put: string;
  readonly times: number;
}

export const splice: fc.Arbitrary<Splice> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.oneof(fc.constantFrom(0, 0, 1, 2), fc.nat(400)),
  put: fc.oneof(fc.constantFrom(...pieces, ''), fc.string({ unit: 'binary', maxLength: 6 })),
  times: fc.constantFrom(1, 1, 1, 1, 2, 40, 2_000),
});

export function spliced(text: string, { at, length, put, times }: Splice): string {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put.repeat(times) + text.slice(start + length);
}
