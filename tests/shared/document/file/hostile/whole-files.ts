import { MAX_FILE_BYTES } from '../../../../../shared/input-size-limits.ts';
import { platform } from '../../helpers/platform.ts';
import { fileOf, good, sealedText, whole } from './make-file.ts';

const START = '{"format":"alongside/1","project":"p1",';
const encoded = (text: string): Uint8Array => platform.encode(text);

const many = (count: number, of: (at: number) => string): string =>
  Array.from({ length: count }, (_, at) => of(at)).join(',\n');

const counts = (sessions: number): string => `{"s":3,${many(sessions, (at) => `"s${at}":1`)}}`;

const doubles = (): Uint8Array => {
  const records = `"note":{${many(30_000, (at) => `"n${at}":{"text":"x","~":"s-1"}`)}}`;
  const trash = records.replaceAll('"~":"s-1"', '"~":{"*":"s-1","-":"s-2"}');
  return sealedText(
    `{"format":"alongside/1","project":"p1","clock":{"s":3},"sessions":{},"records":{${records}},"trash":{${trash}}`,
  );
};

/** A sound file of exactly so many bytes: one note is very long. */
const padded = (size: number): Uint8Array => {
  const short = fileOf(`{"note":{"n1":{"text":"","~":"s-1"}}}`);
  return fileOf(`{"note":{"n1":{"text":"${'x'.repeat(size - short.length)}","~":"s-1"}}}`);
};

/** A file and how reading it ends: the closed list. */
export const hostileFiles: readonly (readonly [name: string, bytes: () => Uint8Array, outcome: string])[] = [
  ['as written', () => encoded(whole), 'ok'],
  ['a last line break, as editors add', () => encoded(`${whole}\n`), 'ok'],
  ['a value changed by hand', () => encoded(whole.replace('"one"', '"won"')), 'changedOutside'],
  ['Windows line ends', () => encoded(whole.replaceAll('\n', '\r\n')), 'changedOutside'],
  ['a byte order mark', () => encoded(`\uFEFF${whole}`), 'changedOutside'],
  ['a missing comma', () => encoded(whole.replace('},\n"n2"', '}\n"n2"')), 'changedOutside'],
  [
    'no sum',
    () => encoded('{"format":"alongside/1","project":"p1","clock":{},"records":{}}'),
    'changedOutside',
  ],
  ['cut in the middle', () => encoded(whole.slice(0, whole.length / 2)), 'cutShort'],
  [
    'cut in a letter',
    () => encoded(whole.replace('one', 'é')).subarray(0, whole.indexOf('one') + 1),
    'cutShort',
  ],
  ['empty', () => new Uint8Array(0), 'cutShort'],
  [
    'marks of git',
    () => encoded(whole.replace('"n1":', '<<<<<<< HEAD\n"n1":').replace('"n2":', '=======\n"n2":')),
    'conflictMarkers',
  ],
  ['a newer format', () => encoded(whole.replace('alongside/1', 'alongside/2')), 'newer'],
  ['a sealed file', () => encoded('{"format":"alongside/1","sealed":{"box":"…"}}'), 'sealed'],
  ['another program', () => encoded('{"nodes":[],"edges":[]}'), 'notOurs'],
  ['a list', () => encoded('[]'), 'notOurs'],
  ['null', () => encoded('null'), 'notOurs'],
  ['text', () => encoded('Hello'), 'notOurs'],
  ['a picture', () => new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'notOurs'],
  ['an unknown format of ours', () => encoded('{"format":"alongside/x"}'), 'notOurs'],
  ['a format that is a number', () => encoded('{"format":1}'), 'notOurs'],
  ['no project', () => encoded('{"format":"alongside/1"}'), 'notOurs'],
  ['brackets for ever', () => encoded('['.repeat(1_000_000)), 'notOurs'],
  ['over 64 MB', () => new Uint8Array(MAX_FILE_BYTES + 1), 'tooLarge'],
  ['UTF-16, as some editors save', () => Buffer.from(`\uFEFF${whole}`, 'utf16le'), 'changedOutside'],
  ['UTF-16 without a mark', () => Buffer.from(whole, 'utf16le'), 'changedOutside'],
  ['UTF-16 the other way round', () => Buffer.from(`\uFEFF${whole}`, 'utf16le').swap16(), 'changedOutside'],
  ['UTF-16 of another program', () => Buffer.from('\uFEFF{"a":1}', 'utf16le'), 'notOurs'],
  ['Windows-1252', () => Buffer.from(whole.replace('one', 'caf\u00e9'), 'latin1'), 'changedOutside'],
  ['noughts after the end, as disks leave', () => encoded(`${whole}${'\0'.repeat(512)}`), 'changedOutside'],
  ['nothing but noughts', () => new Uint8Array(4_096), 'notOurs'],
  ['two files in one', () => encoded(`${whole}${whole}`), 'changedOutside'],
  ['a string of 20 MB that never ends', () => encoded(`${START}"a":"${'x'.repeat(20_000_000)}`), 'cutShort'],
  [
    'a string of 20 MB without a sum',
    () => encoded(`${START}"a":"${'x'.repeat(20_000_000)}"}`),
    'changedOutside',
  ],
  ['10 million backslashes', () => encoded(`${START}"a":"${'\\\\'.repeat(10_000_000)}"}`), 'changedOutside'],
  [
    'a line that begins with a name of 20 MB',
    () => fileOf(`{"note":{\n"${'a'.repeat(20_000_000)}":{"~":"s-1"}}}`),
    'brokenRecords',
  ],
  ['lists in lists in lists', () => encoded(`${START}"a":${'['.repeat(9_000_000)}`), 'tooLarge'],
  ['tables in tables in tables', () => encoded(`${START}"a":${'{"a":'.repeat(1_500_000)}`), 'cutShort'],
  ['3 million empty tables', () => encoded(`${START}"a":[${'{},'.repeat(3_000_000)}1]}`), 'tooLarge'],
  ['one key 8 million times', () => encoded(`${START}${'"a":1,'.repeat(8_000_000)}"a":1}`), 'tooLarge'],
  ['one key a million times', () => encoded(`${START}${'"a":1,'.repeat(1_000_000)}"a":1}`), 'changedOutside'],
  ['3 million parts of another program', () => encoded(`[${'{},'.repeat(3_000_000)}1]`), 'notOurs'],
  ['a million marks of git', () => encoded(`${START}\n${'=======\n'.repeat(1_000_000)}}`), 'conflictMarkers'],
  ['100,000 sessions', () => fileOf(`{"note":{${good}}}`, '', counts(100_000)), 'ok'],
  ['500,000 sessions', () => fileOf(`{"note":{${good}}}`, '', counts(499_999)), 'ok'],
  ['500,001 sessions', () => fileOf(`{"note":{${good}}}`, '', counts(500_000)), 'tooLarge'],
  [
    '500,001 sessions that say who they were',
    () => fileOf(`{"note":{${good}}}`, '', '{"s":3}', `{${many(500_001, (at) => `"Q${at}":{}`)}}`),
    'tooLarge',
  ],
  [
    '30,000 records that are none',
    () => fileOf(`{"note":{\n${many(30_000, (at) => `"n${at}":${at}`)}}}`),
    'brokenRecords',
  ],
  ['30,000 records that live and lie in the trash', doubles, 'brokenRecords'],
  [
    '100,000 ids that are indices',
    () => fileOf(`{"note":{${many(100_000, (at) => `"${at * 40_000}":{"text":"x","~":"s-1"}`)}}}`),
    'ok',
  ],
  [
    '300,000 numbers that no double holds',
    () => fileOf(`{"note":{\n"n1":{${many(300_000, (at) => `"a${at}":1e400`)},"~":"s-1"},\n${good}}}`),
    'brokenRecords',
  ],
  [
    'a number that no double holds, of 20 million digits',
    () => fileOf(`{"note":{\n"n1":{"text":${'7'.repeat(20_000_000)},"~":"s-1"},\n${good}}}`),
    'brokenRecords',
  ],
  [
    'a number that no double holds, of 20 million digits after its point',
    () => fileOf(`{"note":{\n"n1":{"text":0.${'7'.repeat(20_000_000)},"~":"s-1"},\n${good}}}`),
    'brokenRecords',
  ],
  [
    '20 MB of what looks like such numbers, in words',
    () => fileOf(`{"note":{"n1":{"text":"${' 9007199254740993'.repeat(1_250_000)}","~":"s-1"}}}`),
    'ok',
  ],
  [
    '20 MB of noughts',
    () => fileOf(`{"note":{"n1":{"text":[${'0.00000000000000,'.repeat(1_250_000)}0],"~":"s-1"}}}`),
    'ok',
  ],
  ['64 MB to the byte', () => padded(MAX_FILE_BYTES), 'ok'],
  ['64 MB and one byte', () => padded(MAX_FILE_BYTES + 1), 'tooLarge'],
  [
    'a format of a million digits',
    () => encoded(`{"format":"alongside/${'9'.repeat(1_000_000)}"}`),
    'notOurs',
  ],
  [
    'a format twice',
    () => sealedText(whole.slice(0, whole.lastIndexOf(',\n"sum"')).replace('{', '{"format":"other/1",')),
    'ok',
  ],
  [
    'a format that every object inherits',
    () => encoded('{"__proto__":{"format":"alongside/1","project":"p1"}}'),
    'notOurs',
  ],
  ['a project called __proto__', () => encoded('{"format":"alongside/1","project":"__proto__"}'), 'notOurs'],
];
