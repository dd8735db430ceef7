import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findLossyRanges, lossyRangeAt } from '../../../../shared/document/file/lossy-number-ranges.ts';
import { keepsDigits, mayLoseDigits } from '../../../../shared/document/file/number-digits.ts';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { type ReadOutcome, readProject } from '../../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { MAX_RATIO, SIZE_FACTOR, timeRatio } from '../../../helpers/measure/time-ratio.ts';
import { platform } from '../helpers/platform.ts';
import { beside, fileOf, good, whole } from './hostile/make-file.ts';

const lost = [
  '1e400',
  '-1e400',
  '1E+309',
  '1e-400',
  '5e-325',
  '1.234567890123e-320',
  '9007199254740993',
  '-9007199254740993',
  '12345678901234567890',
  '0.1000000000000000055511151231257827',
  '0.10000000000000000555',
  '3.0000000000000000001',
  '2.99999999999999999999',
  '123456789.1234567891',
];
const kept = [
  '0',
  '-0',
  '0.0',
  '0e400',
  '7',
  '-1.50',
  '1.50e1',
  '1e22',
  '100000000000000000000000',
  '1E-7',
  '0.30000000000000004',
  '9007199254740991',
  '9007199254740992',
  '1.7976931348623157e308',
  '5e-324',
  '1.00000000000000000000',
  '0.000000000000000000000000000012',
];

describe('digits of numbers', () => {
  for (const text of lost)
    it(`${text} would be written down as another number`, () => {
      expect(keepsDigits(text)).toBe(false);
      // What is too large is seen by its value.
      const isSeen = !Number.isFinite(Number(text));
      for (const json of [`[${text}]`, `{"a":${text}}`, `{"a":[1,\n ${text}]}`])
        expect(mayLoseDigits(json) || isSeen, json).toBe(true);
    });
  for (const text of kept)
    it(`${text} stays the number it is`, () => {
      expect(keepsDigits(text)).toBe(true);
      for (const json of [`[${text}]`, `{"a":${text}}`, `{"a":[1,\n ${text}]}`])
        expect(mayLoseDigits(json), json).toBe(false);
    });

  it('whatever JSON.stringify writes keeps its digits', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (value) => {
        expect(keepsDigits(JSON.stringify(value))).toBe(true);
        expect(mayLoseDigits(JSON.stringify([value, { a: value }]))).toBe(false);
      }),
      { numRuns: 2_000 },
    );
  });

  it('whole numbers are told exactly, with any number of digits and any point', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.nat(30), (value, places) => {
        const scaled = `${value}e-${places}`;
        expect(keepsDigits(`${value}`)).toBe(BigInt(Number(value)) === value || isShortest(`${value}`));
        expect(keepsDigits(scaled)).toBe(isShortest(scaled));
      }),
      { numRuns: 2_000 },
    );
  });

  it('a search of a megabyte takes the time of its length, also for what looks like numbers', () => {
    for (const piece of ['1', '1.', ',1', '.', ' 1e', '[1e40', '0', ' 0.0', '1e-', ':-']) {
      const search = (length: number) => {
        const text = `["${piece.repeat(length / piece.length)}"]`;
        return () => mayLoseDigits(text);
      };
      expect(timeRatio(search(1_000_000 / SIZE_FACTOR), search(1_000_000)), piece).toBeLessThanOrEqual(
        MAX_RATIO,
      );
    }
  });
});

/** Another way to the same answer: digits and power of the shortest text that gives the double back. */
const isShortest = (text: string): boolean => {
  const plain = (one: string) => {
    const [digits = '', power = '0'] = one.replace('-', (_sign, at) => (at === 0 ? '' : '-')).split('e');
    const [before = '', after = ''] = digits.split('.');
    const all = (before + after).replace(/^0+/, '');
    const short = all.replace(/0+$/, '');
    return short === '' ? '0' : `${short} ${Number(power) - after.length + all.length - short.length}`;
  };
  return plain(text) === plain(String(Number(text)));
};

const read = (bytes: Uint8Array): ReadOutcome & { readonly document: ProjectDocument } => {
  const outcome = readProject(bytes, platform);
  if (!('document' in outcome) || !outcome.document) throw new Error(outcome.sentence);
  return outcome as ReadOutcome & { readonly document: ProjectDocument };
};

const noteIn = (bytes: Uint8Array) => read(bytes).document.records.note?.n1;

describe('a number that no double holds is kept as it was written', () => {
  for (const text of lost) {
    const places: readonly (readonly [name: string, record: string, aside: unknown])[] = [
      ['as a field', `{"n":${text},"text":"x","~":"s-1"}`, { n: text }],
      ['deep in a field', `{"n":[1,{"a":${text}}],"text":"x","~":"s-1"}`, { n: `[1,{"a":${text}}]` }],
      ['under no name', `{"a b":${text},"text":"x","~":"s-1"}`, { 'a b': text }],
      [
        'in a clash',
        `{"n":1,"~":{"*":"s-1","n":["s-1","s-2"]},"!":{"n":{"s-2":${text}}}}`,
        { '!': `{"n":{"s-2":${text}}}` },
      ],
      ['in a stamp', `{"text":"x","~":[${text}]}`, { '~': `[${text}]` }],
    ];
    for (const [name, record, aside] of places)
      it(`${text} ${name}`, () => {
        const bytes = fileOf(beside(record));
        const { outcome, details, document } = read(bytes);
        expect(outcome).toBe('brokenRecords');
        expect(details.join()).toMatch(/^Line 6: note n1: /);
        expect(noteIn(bytes)?.unreadable).toEqual(aside);
        const again = readProject(createProjectWriter(platform)(document), platform);
        expect(again.outcome).toBe('ok');
      });
  }

  it('names the field, and says that it is text now', () => {
    const { details } = read(fileOf(beside('{"n":9007199254740993,"~":"s-1"}')));
    expect(details).toEqual([
      `Line 6: note n1: "n" holds a number that can't be kept exactly; it is kept as text.`,
    ]);
  });

  it('wherever else it stands in a file', () => {
    const { document } = read(
      fileOf(
        `{"note":{\n"n1":1e400,\n${good}\n},"map":[9007199254740993]}`,
        ',\n"future":{"a":0.10000000000000000555}',
        '{"s":3,"t":2.99999999999999999999}',
        '{"s":{"role":"x","more":1e400}}',
      ),
    );
    expect(document.extra).toEqual({
      unreadable: {
        'top clock t': '2.99999999999999999999',
        'records note n1': '1e400',
        'records map': '[9007199254740993]',
        'top sessions s': '{"role":"x","more":1e400}',
        'top future': '{"a":0.10000000000000000555}',
      },
    });
  });

  it('but not where the same name stands once more after it', () => {
    const { outcome } = read(fileOf(beside('{"n":1e400,"n":1,"text":"x","~":"s-1"}')));
    expect(outcome).toBe('ok');
    expect(noteIn(fileOf(beside('{"\\u006e":1e400,"n":1,"text":"x","~":"s-1"}')))?.n).toBe(1);
    expect(noteIn(fileOf(beside('{"n":1,"n":1e400,"text":"x","~":"s-1"}')))?.unreadable).toEqual({
      n: '1e400',
    });
  });

  it('and not where it stands in words', () => {
    const { outcome } = read(
      fileOf(beside('{"text":"call 9007199254740993, [1e400] or {1e400}","~":"s-1"}')),
    );
    expect(outcome).toBe('ok');
  });

  it('in a file that was changed by hand too', () => {
    const text = whole.replace('"text":"one"', '"text":"one","n":1e400');
    const { outcome, document } = read(platform.encode(text));
    expect(outcome).toBe('changedOutside');
    expect(document.records.note?.n1?.unreadable).toEqual({ n: '1e400' });
  });
});

describe('the place of a value in the text of a file', () => {
  it('is found for what cannot be kept, as it was parsed, and for nothing else', () => {
    const text =
      '{"a":{"b":{"c":{"d":1e400,"e":[2],"f":[[3,1e400],4]},"g":{"h":1}}},"i":"1e400","j":[1e400]}';
    const found = findLossyRanges(text);
    const at = (...path: string[]) => {
      const source = lossyRangeAt(found, path);
      return source && text.slice(source.start, source.end);
    };
    expect(at('a', 'b', 'c', 'd')).toBe('1e400');
    expect(at('a', 'b', 'c', 'f')).toBe('[[3,1e400],4]');
    expect(at('a', 'b', 'c')).toBe('{"d":1e400,"e":[2],"f":[[3,1e400],4]}');
    expect(at('j')).toBe('[1e400]');
    for (const path of [['a', 'b', 'c', 'e'], ['a', 'b', 'g'], ['i'], ['a', 'x']])
      expect(at(...path), path.join()).toBeUndefined();
  });
});
