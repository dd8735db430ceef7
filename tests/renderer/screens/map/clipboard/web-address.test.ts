import { expect, test } from 'vitest';
import { addressIn, addressInWords } from '../../../../../renderer/screens/map/clipboard/web-address.ts';

test.each([
  ['https://www.example.org/carers', 'https://www.example.org/carers'],
  ['  http://example.org \n', 'http://example.org'],
  ['see https://example.org', undefined],
  ['https://example.org\nhttps://example.com', undefined],
  ['example.org', undefined],
  ['javascript:alert(1)', undefined],
  ['file:///etc/passwd', undefined],
  ['https://', undefined],
  [`https://example.org/${'a'.repeat(2_000)}`, undefined],
])('%j holds the address %j', (text, address) => {
  expect(addressIn(text)).toBe(address);
});

test.each([
  ['https://www.example.org/', 'example.org'],
  ['https://example.org/carers%20report/?q=1#top', 'example.org/carers report'],
  ['https://example.org/100%25', 'example.org/100%'],
  ['https://example.org/%E0%A4%A', 'example.org/%E0%A4%A'],
])('%s is read as %s', (address, words) => {
  expect(addressInWords(address)).toBe(words);
});
