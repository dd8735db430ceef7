import { describe, expect, test } from 'vitest';
import { isOurs, mayOpenOutside } from '../../../main/electron/addresses.ts';

describe('isOurs', () => {
  test.each([
    ['app://alongside/', true],
    ['app://alongside/index.html#/p/abc/map', true],
    ['app://ALONGSIDE/assets/a.js', false],
    ['app://alongside.evil.example/', false],
    ['app://evil/alongside/', false],
    ['app://alongside@evil/', false],
    ['app://user@alongside/', false],
    ['app://alongside:80/', false],
    ['app:alongside', false],
    ['file:///etc/passwd', false],
    ['http://alongside/', false],
    ['https://app/alongside', false],
    ['javascript:alert(1)', false],
    ['data:text/html,<b>', false],
    ['about:blank', false],
    ['', false],
    ['//alongside/', false],
  ])('%s: %s', (address, expected) => {
    expect(isOurs(address)).toBe(expected);
  });
});

describe('mayOpenOutside', () => {
  test.each([
    ['https://example.org/a?b#c', true],
    ['http://example.org', true],
    ['mailto:lead@example.org', true],
    ['HTTPS://EXAMPLE.ORG', true],
    ['https://user:word@example.org', false],
    ['file:///etc/passwd', false],
    ['smb://server/share', false],
    ['javascript:alert(1)', false],
    [' javascript:alert(1)', false],
    ['java\nscript:alert(1)', false],
    ['vbscript:x', false],
    ['data:text/html,x', false],
    ['ms-msdt:/id', false],
    ['search-ms:query', false],
    ['app://alongside/', false],
    ['blob:https://example.org/1', false],
    ['\\\\server\\share', false],
    ['example.org', false],
    ['', false],
  ])('%j: %s', (address, expected) => {
    expect(mayOpenOutside(address)).toBe(expected);
  });
});
