import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readArguments } from '../../../main/browser/arguments.ts';
import { openerFor } from '../../../main/browser/open-page.ts';

const folder = resolve('/folder');

describe('readArguments', () => {
  test('a bare start opens the browser on any free port', () => {
    expect(readArguments([], folder)).toMatchObject({ port: 0, open: true, file: undefined });
  });

  test('relative places start where the person stands', () => {
    const args = ['--browser', '--no-open', '--port', '4321', '--home', 'data', 'street.alongside.json'];
    expect(readArguments(args, folder)).toEqual({
      home: resolve(folder, 'data'),
      port: 4321,
      open: false,
      file: resolve(folder, 'street.alongside.json'),
    });
  });

  test.each([
    [['--port', 'many'], /--port takes a number/],
    [['--port', '70000'], /--port takes a number/],
    [['one.json', 'two.json'], /one file/],
    [['--unknown'], /--unknown/],
  ])('%j is refused', (args, words) => {
    expect(() => readArguments(args, folder)).toThrow(words);
  });
});

test.each([
  ['darwin', 'open'],
  ['win32', 'cmd'],
  ['linux', 'xdg-open'],
] as const)('on %s, %s opens the page', (platform, program) => {
  const [opener, args] = openerFor(platform, 'http://127.0.0.1:1/?token=a');
  expect(opener).toBe(program);
  expect(args.at(-1)).toBe('http://127.0.0.1:1/?token=a');
});
