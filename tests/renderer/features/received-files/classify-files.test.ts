import { expect, test } from 'vitest';
import { classifyFiles } from '../../../../renderer/features/received-files/classify-files.ts';

const file = (name: string, type = ''): File => new File(['x'], name, { type });
const sorted = (...files: readonly File[]) => {
  const { sort, files: taken, sentence } = classifyFiles(files);
  return [sort, taken.map(({ name }) => name), sentence];
};

test.each([
  ['Street.alongside.json', 'project'],
  ['old.JSON', 'project'],
  ['Map.canvas', 'canvas'],
  ['log.csv', 'table'],
  ['log.TSV', 'table'],
  ['minutes.docx', 'notes'],
  ['minutes.md', 'notes'],
  ['mail.eml', 'notes'],
])('%s is taken as %s, and nothing is said', (name, sort) => {
  expect(sorted(file(name))).toEqual([sort, [name], '']);
});

test('a picture is answered with why it is not kept, by type or by name', () => {
  for (const one of [file('hall.png'), file('photo', 'image/jpeg'), file('plan.svg', 'image/svg+xml')])
    expect(sorted(one)).toEqual([
      undefined,
      [],
      `“${one.name}” is a picture. Cards hold words only, so that a project stays one small file that partners can merge. Keep it in a folder of your own, and write on a card what it shows.`,
    ]);
  expect(sorted(file('a.png'), file('b.gif'))[2]).toContain(
    '“a.png” and “b.gif” are pictures. Cards hold words only, so that a project stays one small file that partners can merge. Keep them in a folder of your own, and write on a card what they show.',
  );
});

test('several notes are taken together, several projects too, maps one at a time, and what waits is named', () => {
  expect(sorted(file('a.md'), file('b.docx'))).toEqual(['notes', ['a.md', 'b.docx'], '']);
  expect(sorted(file('a.json'), file('b.json'))).toEqual(['project', ['a.json', 'b.json'], '']);
  expect(sorted(file('a.canvas'), file('b.canvas'))).toEqual([
    'canvas',
    ['a.canvas'],
    'One thing at a time: drop “b.canvas” again after this.',
  ]);
  expect(sorted(file('a.md'), file('b.canvas'))).toEqual([
    'canvas',
    ['b.canvas'],
    'One thing at a time: drop “a.md” again after this.',
  ]);
});

test('what nobody can read is named beside what is taken', () => {
  const [sort, taken, sentence] = sorted(file('a.md'), file('clip.mov', 'video/quicktime'), file('x.png'));
  expect([sort, taken]).toEqual(['notes', ['a.md']]);
  expect(sentence).toMatch(
    /^“x\.png” is a picture\. .+ “clip\.mov” cannot be read here\. Drop meeting notes /,
  );
  expect(sorted()).toEqual([undefined, [], '']);
});
