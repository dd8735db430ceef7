import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openCommandFor } from '../../../main/browser/open-in-browser.ts';
import { readStartArguments } from '../../../main/browser/start-arguments.ts';

const folder = resolve('/folder');

describe('readArguments', () => {
  test('a bare start opens the browser on any free port', () => {
    expect(readStartArguments([], folder)).toMatchObject({
      port: 0,
      shouldOpenBrowser: true,
      file: undefined,
    });
  });

  test('relative places start where the person stands', () => {
    const args = ['--browser', '--no-open', '--port', '4321', '--home', 'data', 'street.alongside.json'];
    expect(readStartArguments(args, folder)).toEqual({
      dataFolder: resolve(folder, 'data'),
      port: 4321,
      shouldOpenBrowser: false,
      file: resolve(folder, 'street.alongside.json'),
    });
  });

  test.each([
    [['--port', 'many'], /--port takes a number/],
    [['--port', '70000'], /--port takes a number/],
    [['one.json', 'two.json'], /one file/],
    [['--unknown'], /--unknown/],
  ])('%j is refused', (args, words) => {
    expect(() => readStartArguments(args, folder)).toThrow(words);
  });
});

test.each([
  ['darwin', 'open'],
  ['win32', 'cmd'],
  ['linux', 'xdg-open'],
] as const)('on %s, %s opens the page', (platform, program) => {
  const [opener, args] = openCommandFor(platform, 'http://127.0.0.1:1/?token=a');
  expect(opener).toBe(program);
  expect(args.at(-1)).toBe('http://127.0.0.1:1/?token=a');
});
