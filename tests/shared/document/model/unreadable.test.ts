import { describe, expect, it } from 'vitest';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { beside, deep, fileOf, good, sealedText } from '../file/hostile/make-file.ts';
import { act, erase } from '../helpers/copies.ts';
import { platform } from '../helpers/platform.ts';

const read = (bytes: Uint8Array): ProjectDocument => {
  const outcome = readProject(bytes, platform);
  if (outcome.outcome !== 'brokenRecords')
    throw new Error(`${outcome.outcome}: ${outcome.details.join(' ')}`);
  return outcome.document;
};

const written = (document: ProjectDocument): string =>
  platform.decode(createProjectWriter(platform)(document));

/** What is kept of a record under its field `unreadable`. */
const asideIn = (record: string): unknown =>
  recordOf(read(fileOf(beside(record))), { kind: 'note', id: 'n1' })?.fields.unreadable;

/** What is kept at the top of the file. */
const asideOf = (bytes: Uint8Array): unknown => read(bytes).extra.unreadable;

describe('a record that has an `unreadable` of its own, and something that can stand nowhere', () => {
  const own: readonly (readonly [name: string, json: string, kept: unknown])[] = [
    ['a text', '"words"', { unreadable: 'words' }],
    ['a number', '7', { unreadable: 7 }],
    ['null', 'null', { unreadable: null }],
    ['a list', '["words"]', { unreadable: ['words'] }],
    ['a table', '{"earlier":"words"}', { earlier: 'words' }],
    ['a table of numbers for names', '{"7":"words","0":1}', { 7: 'words', 0: 1 }],
    ['a table of __proto__', '{"__proto__":"words"}', JSON.parse('{"__proto__":"words"}')],
  ];
  for (const [name, json, kept] of own) {
    it(`keeps ${name} beside it`, () => {
      const aside = asideIn(`{"text":"x","unreadable":${json},"__proto__":{"a":1},"7":8,"~":"s-1"}`);
      const expected = JSON.parse('{"__proto__":{"a":1},"7":8}');
      const isTaken = (key: string): boolean => Object.hasOwn(kept as object, key);
      for (const [key, value] of Object.entries(expected)) {
        const found = isTaken(key) ? `again ${key}` : key;
        expect(Object.getOwnPropertyDescriptor(aside, found)?.value).toEqual(value);
      }
      for (const [key, value] of Object.entries(kept as object))
        expect(Object.getOwnPropertyDescriptor(aside, key)?.value).toEqual(value);
    });
  }

  it('keeps all of it when it is mended again and again', () => {
    let text = written(read(fileOf(beside('{"text":"x","my words":"one","~":"s-1"}'))));
    for (const word of ['two', 'three', 'two']) {
      const spoilt = text
        .replace('"n1":{', `"n1":{"my words":"${word}",`)
        .slice(0, -1)
        .replace(/,\n"sum":.*$/, '');
      text = written(read(sealedText(spoilt)));
    }
    const [aside] = /"unreadable":\{[^}]*\}/.exec(text) ?? [];
    expect(aside).toBe(
      '"unreadable":{"my words":"one","again my words":"two","again again my words":"three"}',
    );
  });

  it('stays as it is where only the stamp was broken', () => {
    expect(asideIn('{"text":"x","unreadable":"words","~":"s-9"}')).toBe('words');
  });
});

describe('what a broken record says besides its fields is kept', () => {
  for (const [key, json] of [
    ['!', '{"text":{"ghost-9":"words"}}'],
    ['!', '"words"'],
    ['?', '{"a":"words"}'],
    ['^', '["words"]'],
    ['+', '"words"'],
    ['', '"words"'],
    ['0', '{"__proto__":"words"}'],
  ] as const)
    it(`${JSON.stringify(key)}: ${json}`, () => {
      expect(asideIn(`{"text":"x",${JSON.stringify(key)}:${json},"~":"s-1"}`)).toEqual({
        [key]: JSON.parse(json),
      });
    });

  for (const json of ['"words"', '["words"]', '{"*":"s-1","text":"words"}', '{"*":"s-1","words":"s-1"}', '7'])
    it(`a stamp that says more than who wrote: ${json}`, () => {
      expect(asideIn(`{"text":"x","~":${json}}`)).toEqual({ '~': JSON.parse(json) });
    });

  for (const json of ['"s-9"', '{"*":"s-1","text":["s-9","s-8"]}', '{"*":"s-1","-":"s-2"}'])
    it(`but not a stamp of dots alone: ${json}`, () => {
      expect(asideIn(`{"text":"x","~":${json}}`)).toBeUndefined();
    });

  it('words nested too deeply are kept as they were written', () => {
    const nested = deep(70).replace('[]', '["words"]');
    expect(asideIn(`{"text":${nested},"~":"s-1"}`)).toEqual({ text: nested });
    expect(asideIn(`{"text":"x","a b":${deep(50_000).replace('[]', '[ "words" ]')},"~":"s-1"}`)).toEqual({
      'a b': deep(50_000).replace('[]', '[ "words" ]'),
    });
  });
});

describe('what is nested as deeply as a value may be, and has to move one level further', () => {
  const nested = deep(64).replace('[]', '["words"]');
  for (const [name, record, aside] of [
    ['a value under a name that no field has', `{"a b":${nested},"~":"s-1"}`, { 'a b': nested }],
    ['its own `unreadable`', `{"unreadable":${nested},"a b":1,"~":"s-1"}`, { unreadable: nested, 'a b': 1 }],
    ['a stamp', `{"text":"x","~":${nested}}`, { '~': nested }],
  ] as const)
    it(`${name} is kept as it was written`, () => {
      const document = read(fileOf(beside(record)));
      expect(document.records.note?.n1?.unreadable).toEqual(aside);
      const again = readProject(createProjectWriter(platform)(document), platform);
      expect(again).toMatchObject({ outcome: 'ok', document: { records: document.records } });
    });
});

describe('what can stand nowhere in a file', () => {
  const sound = `{"note":{\n${good}\n}}`;

  it('counts that are none, of clock and gap, and sessions that are none', () => {
    const more = ',\n"gap":{"s":"words of the gap","canary words":1}';
    const clock = '{"s":3,"__proto__":"words of the clock","t":1.5}';
    const sessions = '{"s":{"role":["words of a session"]},"7 8":{"role":"x"}}';
    expect(asideOf(fileOf(sound, more, clock, sessions))).toEqual(
      JSON.parse(
        '{"top clock __proto__":"words of the clock","top clock t":1.5,"top gap s":"words of the gap","top gap canary words":1,"top sessions s":{"role":["words of a session"]},"top sessions 7 8":{"role":"x"}}',
      ),
    );
    expect(asideOf(fileOf(sound, ',\n"gap":"words"', '["words"]'))).toMatchObject({ 'top gap': 'words' });
    expect(asideOf(fileOf('{}', '', '["words"]'))).toEqual({ 'top clock': ['words'] });
  });

  it('gets a name of its own where its place is taken', () => {
    const aside = asideOf(
      fileOf(`{"note":{\n"n1":7,\n${good}\n}}`, ',\n"unreadable":{"records note n1":"earlier"}'),
    );
    expect(aside).toEqual({ 'records note n1': 'earlier', 'again records note n1': 7 });
  });

  it('goes with its record when that is erased, whatever its name', () => {
    const document = read(
      fileOf(
        `{"note":{\n"n1":["words"],\n${good}\n}}`,
        ',\n"unreadable":{"records note n1":"earlier words","again records note n1":"more words"}',
      ),
    );
    expect(Object.keys(document.extra.unreadable as object)).toHaveLength(3);
    expect(act(document, 'E', erase('n1')).extra.unreadable).toEqual({});
  });

  it('is forgotten of a record that is erased, also where an older version named it', () => {
    const trash =
      ',\n"unreadable":{"records note n1 again":"words","again trash note n1":1,"records note n10":2}';
    const text = platform
      .decode(fileOf(sound, trash))
      .replace('"trash":{}', '"trash":{"note":{"n1":{"~":{"x":"s-2"}}}}');
    const document = read(sealedText(text.replace(/,\n"sum":.*$/, '')));
    expect(document.extra.unreadable).toEqual({ 'records note n10': 2 });
    expect(readProject(createProjectWriter(platform)(document), platform).outcome).toBe('ok');
  });

  it('keeps what was set aside before by itself, also where a part of it can be kept as text only', () => {
    const more = ',\n"unreadable":{"records note n1":["words",1e400],"top future":"other words"}';
    const document = read(fileOf(sound, more));
    expect(document.extra.unreadable).toEqual({
      'records note n1': '["words",1e400]',
      'top future': 'other words',
    });
  });
});

describe('what was erased for good stays so, whatever else a file says of it', () => {
  const file = (records: string, trash: string): Uint8Array =>
    sealedText(
      `{"format":"alongside/1",\n"project":"p1",\n"clock":{"s":3},\n"sessions":{},\n"records":{"note":{${records}}},\n"trash":{"note":{${trash}}}`,
    );
  const erased = '"n1":{"~":{"x":"s-2"}}';
  for (const [name, records, trash] of [
    ['it lives as well', `"n1":{"text":"words","~":"s-1"},${good}`, erased],
    ['it is no record', `"n1":["words"],${good}`, erased],
    ['it stands among the living', `${erased},${good}`, ''],
    [
      'it stands among the living and is deleted',
      `${erased},${good}`,
      '"n1":{"text":"words","~":{"*":"s-1","-":"s-2"}}',
    ],
  ] as const)
    it(name, () => {
      const document = read(file(records, trash));
      expect(document.records.note).toEqual({ n2: { text: 'good', '~': 's-1' } });
      expect(document.trash.note).toEqual({ n1: { '~': { x: 's-2' } } });
      expect(written(document)).not.toContain('words');
      expect(readProject(createProjectWriter(platform)(document), platform).outcome).toBe('ok');
    });
});
