import { describe, expect, it } from 'vitest';
import { readTableFile } from '../../../../renderer/features/pasted-table/read-table-file.ts';

const read = (bytes: Uint8Array | string) =>
  readTableFile(new File([typeof bytes === 'string' ? bytes : new Uint8Array(bytes)], 'numbers.csv'));

const text = 'date,note\n2026-01-05,Café – “walk”\n';

const utf16 = (isLittle: boolean, mark: readonly number[]) => {
  const units = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index++)
    units.setUint16(index * 2, text.charCodeAt(index), isLittle);
  return Uint8Array.from([...mark, ...new Uint8Array(units.buffer)]);
};

describe('a file of a table', () => {
  it.each([
    ['UTF-8', text],
    ['UTF-8 with a mark', `\ufeff${text}`],
    ['UTF-16 as Excel writes it', utf16(true, [0xff, 0xfe])],
    ['UTF-16, the other way round', utf16(false, [0xfe, 0xff])],
    ['UTF-16 without a mark', utf16(true, [])],
  ])('is read as %s', async (_, bytes) => {
    expect(await read(bytes)).toEqual({ isText: true, text, remark: '' });
  });

  it('is read as Windows-1252 where it is nothing else, and that is said', async () => {
    const bytes = Uint8Array.from([...'Caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9, 0x20, 0x31));
    expect(await read(bytes)).toMatchObject({
      isText: true,
      text: 'Café 1',
      remark: expect.stringContaining('1252'),
    });
  });

  it('is refused where it is a workbook, or no text', async () => {
    expect(await read(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0]))).toMatchObject({
      isText: false,
      sentence: expect.stringContaining('Save the sheet as CSV'),
    });
    expect(await read(Uint8Array.from([1, 2, 0, 0, 0, 7, 0xff]))).toMatchObject({ isText: false });
  });
});
