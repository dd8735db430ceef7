import { expect, test } from 'vitest';
import { atWork, bytesOf, sample } from './at-work.ts';

const text = (): string => new TextDecoder().decode(bytesOf(sample()));

test.each([
  ['a picture', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0xff, 0xfe]), 'notOurs'],
  ['UTF-16', Buffer.from(`\ufeff${text()}`, 'utf16le'), 'changedOutside'],
  ['a string without end', `{"format":"alongside/1","project":"p","a":"${'x'.repeat(5_000_000)}`, 'cutShort'],
  [
    'a bomb of tables',
    `{"format":"alongside/1","project":"p","a":[${'{},'.repeat(3_000_000)}1]}`,
    'tooLarge',
  ],
])('every command ends in a sentence for %s', async (_name, content, outcome) => {
  const { alongside, put } = await atWork();
  await put('bad.json', content);
  await put('good.json', sample());
  const validated = await alongside('validate', 'bad.json', '--json');
  expect(validated.code).toBe(1);
  expect(JSON.parse(validated.out).outcome).toBe(outcome);
  expect(await alongside('info', 'bad.json')).toMatchObject({ code: 1, out: '' });
  const merged = await alongside('merge', 'good.json', 'bad.json', '-o', 'out.json');
  expect(merged).toMatchObject({ code: 2, out: '' });
  expect(merged.err).toMatch(/\.$/);
});
