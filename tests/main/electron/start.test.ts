import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readStartArguments } from '../../../main/electron/start-arguments.ts';
import { firstWindowState, placeFor } from '../../../main/electron/window-state.ts';

const folder = resolve('/folder');

describe('readStartArguments', () => {
  test('in development the app folder comes first', () => {
    const argv = ['electron', '/project', '--home', 'data', 'street.json'];
    expect(readStartArguments(argv, false, folder)).toEqual({
      home: resolve(folder, 'data'),
      file: resolve(folder, 'street.json'),
    });
  });

  test('a packaged app is handed a file, and switches of the system beside it', () => {
    const argv = ['alongside', '--enable-features=x', '/share/street.json'];
    expect(readStartArguments(argv, true, folder).file).toBe(resolve('/share/street.json'));
  });

  test('what was meant for the browser shell is passed over', () => {
    const argv = ['electron', '/project', '--no-open', '--port', '4321', 'street.json'];
    expect(readStartArguments(argv, false, folder).file).toBe(resolve(folder, 'street.json'));
  });

  test('without a file there is none', () => {
    expect(readStartArguments(['alongside'], true, folder).file).toBeUndefined();
  });
});

describe('placeFor', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1080 };
  const bounds = { x: 100, y: 50, width: 1200, height: 800 };

  test('the first time it has the usual size', () => {
    expect(placeFor(firstWindowState, [screen])).toEqual({ width: 1440, height: 900 });
  });

  test('it comes back where it was', () => {
    expect(placeFor({ bounds, maximized: false }, [screen])).toEqual(bounds);
  });

  test.each([
    ['the screen is gone', { ...bounds, x: 2500 }],
    ['only a sliver is left on it', { ...bounds, x: 1900 }],
    ['it lies above all screens', { ...bounds, y: -790 }],
  ])('its size alone is kept when %s', (_, lost) => {
    expect(placeFor({ bounds: lost, maximized: false }, [screen])).toEqual({ width: 1200, height: 800 });
  });
});
