import { describe, expect, test } from 'vitest';
import { atWork, bytesOf, edited, sample } from './at-work.ts';

const text = (): string => new TextDecoder().decode(bytesOf(sample()));
const question = Object.keys(sample().records.question ?? {})[0] ?? '';
const wrong = edited(sample(), 'Zz00Zz00', {
  op: 'set',
  kind: 'question',
  id: question,
  fields: { status: 7 },
});

const bad: [string, string | Uint8Array, string][] = [
  ['cut short', bytesOf(sample()).subarray(0, 4000), 'cutShort'],
  ['empty', '', 'cutShort'],
  ['one byte changed', text().replace('Reducing isolation', 'Reducing Isolation'), 'changedOutside'],
  ['a newer format', text().replace('alongside/1', 'alongside/7'), 'newer'],
  ['something else', '{"hello":"world"}', 'notOurs'],
  ['no JSON', 'hello', 'notOurs'],
  ['a sealed one', '{"format":"alongside/1","sealed":{}}', 'sealed'],
  [
    'git marks',
    text().replace('"evidence":{', '<<<<<<< ours\n"evidence":{\n=======\n>>>>>>> theirs'),
    'conflictMarkers',
  ],
  ['a wrong value', bytesOf(wrong), 'brokenRecords'],
];

describe('validate', () => {
  test('ends with 0 for a sound file', async () => {
    const { alongside, put } = await atWork();
    await put('sound.alongside.json', sample());
    const ended = await alongside('validate', 'sound.alongside.json');
    expect(ended).toMatchObject({ code: 0, err: '' });
    expect(ended.out).toContain('sound.alongside.json: sound.');
  });

  test('--json of a sound file says so, and what there is to look at', async () => {
    const { alongside, put } = await atWork();
    await put('sound.alongside.json', sample());
    const { code, out } = await alongside('validate', 'sound.alongside.json', '--json');
    expect(code).toBe(0);
    const said = JSON.parse(out);
    expect(said).toMatchObject({ outcome: 'ok', broken: [], details: [] });
    expect(said.findings.map(({ rule }: { rule: string }) => rule)).toEqual([
      'figureIncomplete',
      'fewPeople',
      'fewPeople',
    ]);
  });

  test.each(bad)('ends with 1 for %s', async (_name, content, outcome) => {
    const { alongside, put } = await atWork();
    await put('bad.json', content);
    const { code, out } = await alongside('validate', 'bad.json', '--json');
    expect(code).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ outcome, sentence: expect.stringMatching(/\.$/) });
    const plain = await alongside('validate', 'bad.json');
    expect(plain.code).toBe(1);
    expect(plain.out).toContain('bad.json: ');
  });

  test('names the line of a wrong value', async () => {
    const { alongside, put } = await atWork();
    await put('bad.json', wrong);
    const line =
      new TextDecoder()
        .decode(bytesOf(wrong))
        .split('\n')
        .findIndex((one) => one.startsWith(`"${question}"`)) + 1;
    const { out } = await alongside('validate', 'bad.json');
    expect(out).toContain(`Line ${line}: question ${question}: “Status” should be one of its choices.`);
    const { broken } = JSON.parse((await alongside('validate', 'bad.json', '--json')).out);
    expect(broken).toEqual([
      { kind: 'question', id: question, line, reason: '“Status” should be one of its choices.' },
    ]);
  });

  test.each([
    ['no file named', ['validate']],
    ['two files named', ['validate', 'a', 'b']],
    ['an unknown option', ['validate', '--loud', 'a']],
    ['a file that is not there', ['validate', 'nowhere.json']],
  ])('ends with 2 for %s', async (_name, args) => {
    const { alongside } = await atWork();
    const ended = await alongside(...args);
    expect(ended).toMatchObject({ code: 2, out: '' });
    expect(ended.err).not.toBe('');
  });
});

describe('the command line', () => {
  test('helps', async () => {
    const { alongside } = await atWork();
    const { code, out } = await alongside('--help');
    expect(code).toBe(0);
    for (const name of ['validate', 'info', 'import-notes', 'merge']) {
      expect(out).toContain(`  ${name} `);
      expect(await alongside(name, '--help')).toMatchObject({ code: 0, err: '' });
    }
  });

  test.each([[[]], [['fly']]])('ends with 2 for %j', async (args) => {
    const { alongside } = await atWork();
    expect(await alongside(...args)).toMatchObject({ code: 2, out: '' });
  });
});
