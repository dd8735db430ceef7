import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { readStartArguments } from '../../../main/electron/start-arguments.ts';

const folder = resolve('/folder');
const here = (name: string) => resolve(folder, name);

test('in development the app folder comes first', () => {
  const argv = ['electron', '/project', '--home', 'data', 'street.json'];
  expect(readStartArguments(argv, false, folder)).toEqual({
    dataFolder: here('data'),
    files: [here('street.json')],
  });
});

test.each([
  ['a double click on Windows', ['Alongside.exe', '/share/street.json'], [resolve('/share/street.json')]],
  ['two files dropped on the icon', ['alongside', 'a.json', 'b.json'], [here('a.json'), here('b.json')]],
  [
    'a desktop that names files by address',
    ['alongside', pathToFileURL(here('a b.json')).href],
    [here('a b.json')],
  ],
  [
    'switches that the system adds',
    ['alongside', '--enable-features=x', '-psn_0_1', 'a.json'],
    [here('a.json')],
  ],
  ['a name with spaces and signs', ['alongside', 'Büro & co (1).json'], [here('Büro & co (1).json')]],
  ['an empty argument', ['alongside', '', 'a.json'], [here('a.json')]],
  ['an address that is no path', ['alongside', 'file:///a%2Fb'], []],
  ['nothing', ['alongside'], []],
])('a packaged app, by %s', (_, argv, files) => {
  expect(readStartArguments(argv, true, folder).files).toEqual(files);
});

test.skipIf(process.platform === 'win32')('an address of another computer is no path', () => {
  expect(readStartArguments(['alongside', 'file://other/share/a.json'], true, folder).files).toEqual([]);
});

test('what was meant for the browser shell is passed over', () => {
  const argv = ['electron', '/project', '--no-open', '--port', '4321', 'street.json'];
  expect(readStartArguments(argv, false, folder).files).toEqual([here('street.json')]);
});
