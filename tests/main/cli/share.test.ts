import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { atWork, edited, sample } from './at-work.ts';

const note = (id: string, text: string, sensitivity = 'partners') =>
  ({ op: 'add', kind: 'note', id, fields: { text, sensitivity } }) as const;

test('makes a copy for a partner, and for everybody; what is private stays', async () => {
  const { alongside, put, folder } = await atWork();
  await put(
    'p.json',
    edited(sample(), 'Ss00Ss00', note('n1', 'CANARY', 'restricted'), note('n2', 'For us', 'partners')),
  );
  const partner = await alongside('share', 'p.json', '--profile', 'partner', '-o', 'partner.json');
  expect(partner).toMatchObject({ code: 0, err: '' });
  expect(partner.out).toMatch(/^partner\.json: \d+ leave, 1 stay here\.$/);
  const text = await readFile(`${folder}/partner.json`, 'utf8');
  expect(text).not.toContain('CANARY');
  expect(text).toContain('For us');
  expect(await alongside('share', 'p.json', '--profile', 'public', '-o', 'public.json')).toMatchObject({
    code: 0,
  });
  expect(await readFile(`${folder}/public.json`, 'utf8')).not.toContain('For us');
  expect(await alongside('share', 'p.json', '--profile', 'full', '-o', 'full.json')).toMatchObject({
    code: 0,
  });
  expect(await readFile(`${folder}/full.json`, 'utf8')).toContain('CANARY');
  expect(await alongside('validate', 'partner.json')).toMatchObject({ code: 0 });
});

test('makes none while words may point to a person, and lists them', async () => {
  const { alongside, put, folder } = await atWork();
  await put('p.json', edited(sample(), 'Ss00Ss00', note('n1', 'Ring 01632 960001 or jo@example.org')));
  const asked = await alongside('share', 'p.json', '--profile', 'partner', '-o', 'out.json');
  expect(asked.code).toBe(1);
  expect(asked.out).toContain('No copy was made: words in 1 place may point to a person.');
  expect(asked.out).toContain('“01632 960001”, “jo@example.org”');
  await expect(readFile(`${folder}/out.json`)).rejects.toThrow('ENOENT');
  const { out } = await alongside('share', 'p.json', '--profile', 'partner', '-o', 'out.json', '--json');
  expect(JSON.parse(out)).toMatchObject({
    out: null,
    unsettled: [
      {
        kind: 'note',
        id: 'n1',
        field: 'Note',
        found: [
          { looksLike: 'phone', words: '01632 960001' },
          { looksLike: 'email', words: 'jo@example.org' },
        ],
      },
    ],
  });
  expect(await alongside('share', 'p.json', '--profile', 'full', '-o', 'out.json')).toMatchObject({
    code: 0,
  });
});

test.each([
  [['--profile', 'nobody', '-o', 'o.json'], 'Say for whom: --profile full, partner or public.'],
  [['-o', 'o.json'], 'Say for whom'],
  [['--profile', 'partner'], 'Say where the result goes'],
  [['--profile', 'partner', '-o', 'p.json'], 'stays as it is'],
])('%j is answered', async (args, sentence) => {
  const { alongside, put } = await atWork();
  await put('p.json', sample());
  const { code, err } = await alongside('share', 'p.json', ...args);
  expect(code).toBe(2);
  expect(err).toContain(sentence);
});
