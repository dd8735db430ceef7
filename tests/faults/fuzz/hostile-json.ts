import fc from 'fast-check';
import type { Mutation } from './json-tree.ts';

const deep = (levels: number): string => `${'['.repeat(levels)}${']'.repeat(levels)}`;

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
  '{"text":{"s-1":"canary-18"}}',
  '{"text":{"ghost-9":"canary-19"}}',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"s":0}',
  '{"text":"*"}',
  '["text"]',
  '"*"',
  deep(70),
  deep(3_000),
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

export const mutation: fc.Arbitrary<Mutation> = fc.record({
  at: fc.nat(100_000),
  how: fc.constantFrom('replace', 'replace', 'remove', 'double', 'rename', 'insert', 'insert', 'swap'),
  key,
  value,
});

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

export const spliced = (text: string, { at, length, put, times }: Splice): string => {
  const start = Math.floor(at * text.length);
  return text.slice(0, start) + put.repeat(times) + text.slice(start + length);
};
