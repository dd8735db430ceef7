import { describe, expect, test } from 'vitest';
import { readText } from './read-text.ts';

const polish = Buffer.from([0xa3, 0xf3, 0x64, 0x9f, 0x2c, 0x20, 0xbf, 0x65]);
const page = (head: string, body: Uint8Array = polish): Uint8Array =>
  Buffer.concat([Buffer.from(`${head}<p>`), body, Buffer.from('</p>')]);

describe('a page is read in the charset that it declares', () => {
  test.each([
    ['meta', '<html><head><meta charset=windows-1250></head>'],
    [
      'http-equiv',
      '<html><head><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=Windows-1250"></head>',
    ],
    [
      'the other way round',
      "<html><head><meta content='text/html;charset=cp1250' http-equiv='Content-Type'></head>",
    ],
    ['an XML declaration', '<?xml version="1.0" encoding="windows-1250"?><html><head></head>'],
    [
      'not that of a comment',
      '<html><head><!-- <meta charset=koi8-r> --><meta charset="windows-1250"></head>',
    ],
    [
      'after long styles',
      `<html><head><style>${'p{margin:0} '.repeat(500)}</style><meta charset=windows-1250></head>`,
    ],
  ])('%s', async (_name, head) => {
    const read = await readText('a.html', page(head));
    expect(read.lines).toEqual(['Łódź, że']);
    expect(read.remarks).toEqual([]);
  });

  test('others, of more than one byte too', async () => {
    const cases = [
      ['iso-8859-2', Buffer.from([0xa3, 0xf3, 0x64, 0xbc]), 'Łódź'],
      ['koi8-r', Buffer.from([0xe2, 0xcc]), 'Бл'],
      ['shift_jis', Buffer.from([0x83, 0x65, 0x83, 0x58]), 'テス'],
      ['iso-8859-1', Buffer.from([0x93, 0xe9, 0x94]), '“é”'],
    ] as const;
    for (const [charset, bytes, words] of cases)
      expect((await readText('a.html', page(`<meta charset=${charset}>`, bytes))).lines, charset).toEqual([
        words,
      ]);
  });

  test('a mark at the start wins, and so do bytes that are plainly UTF-8', async () => {
    const utf8 = Buffer.from('Łódź');
    expect((await readText('a.html', page('\ufeff<meta charset=windows-1250>', utf8))).lines).toEqual([
      'Łódź',
    ]);
    expect((await readText('a.html', page('<meta charset=windows-1250>', utf8))).lines).toEqual(['Łódź']);
  });

  test('an unknown one is read as before, and said', async () => {
    const read = await readText('a.html', page('<meta charset=nonsense>', Buffer.from([0x93, 0xe9, 0x94])));
    expect(read.lines).toEqual(['“é”']);
    expect(read.remarks[0]).toContain('Windows-1252');
  });
});
