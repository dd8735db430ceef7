import { EventEmitter } from 'node:events';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeWhenSaved, quitGracefully } from '../../../main/electron/graceful-quit.ts';
import { createFakeElectron } from '../../helpers/electron/fake-electron.ts';
import type { FakeWindow } from '../../helpers/electron/fake-window.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('closing a window', () => {
  /** A window whose page would lose something until `safe` is called. */
  function open() {
    const standIn = createFakeElectron();
    const window: FakeWindow = new standIn.electron.BrowserWindow({});
    closeWhenSaved(window as never, standIn.electron.dialog);
    window.hasUnsavedWork = true;
    return { ...standIn, window, safe: () => Object.assign(window, { hasUnsavedWork: false }) };
  }

  test('it closes at once where nothing would be lost', () => {
    const { window, safe, said } = open();
    safe();
    window.close();
    expect(window.isDestroyed()).toBe(true);
    expect(said).toEqual([]);
  });

  test('it waits for an edit on its way, and asks nobody', async () => {
    const { window, safe, said } = open();
    window.close();
    await vi.advanceTimersByTimeAsync(700);
    expect(window.isDestroyed()).toBe(false);
    safe();
    await vi.advanceTimersByTimeAsync(150);
    expect(window.isDestroyed()).toBe(true);
    expect(said).toEqual([]);
  });

  test('where saving hangs it asks once, and stays where the person says so', async () => {
    const { window, said, person } = open();
    person.presses = 0;
    window.close();
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatchObject({ defaultId: 0, cancelId: 0 });
    expect(window.isDestroyed()).toBe(false);
  });

  test('closing again asks again, and may lose the change', async () => {
    const { window, said, person } = open();
    window.close();
    await vi.advanceTimersByTimeAsync(5000);
    person.presses = 1;
    window.close();
    await vi.advanceTimersByTimeAsync(5000);
    expect(said).toHaveLength(2);
    expect(window.isDestroyed()).toBe(true);
  });
});

describe('ending', () => {
  function run(person = { presses: 0 }) {
    const did: string[] = [];
    const app = Object.assign(new EventEmitter(), {
      quit: () => {
        let isPrevented = false;
        app.emit('will-quit', { preventDefault: () => (isPrevented = true) });
        if (!isPrevented) did.push('ended');
      },
      exit: (code?: number) => void did.push(`exit ${code}`),
    });
    const dialog = {
      showMessageBox: async () => {
        did.push('asked');
        return { response: person.presses, checkboxChecked: false };
      },
    };
    const ending = quitGracefully({ app: app as never, dialog, log: (line) => did.push(line) });
    return { app, did, ending, person };
  }
  const later = (ms: number, step: () => void) => () =>
    new Promise<void>((resolve) => setTimeout(() => resolve(step()), ms));

  test('what was opened last is closed first, a failure stops no other, and then it ends', async () => {
    const { app, did, ending } = run();
    ending.onQuit(async () => void did.push('lock'));
    ending.onQuit(async () => {
      throw new Error('no');
    });
    ending.onQuit(later(300, () => did.push('services')));
    app.emit('window-all-closed');
    app.quit();
    await vi.advanceTimersByTimeAsync(1000);
    expect(did).toEqual(['services', 'Closing failed: Error: no', 'lock', 'ended']);
  });

  test('with nothing to close it ends at once', () => {
    const { app, did } = run();
    app.quit();
    expect(did).toEqual(['ended']);
  });

  test('where a disk hangs it asks, waits on, and ends when it answers', async () => {
    const { app, did, ending } = run();
    ending.onQuit(later(15_000, () => did.push('services')));
    app.quit();
    await vi.advanceTimersByTimeAsync(11_000);
    expect(did).toEqual(['asked']);
    await vi.advanceTimersByTimeAsync(30_000);
    expect(did).toEqual(['asked', 'services', 'ended']);
  });

  test('the person may end it all the same', async () => {
    const { app, did, ending, person } = run();
    ending.onQuit(() => new Promise(() => undefined));
    app.quit();
    await vi.advanceTimersByTimeAsync(11_000);
    person.presses = 1;
    await vi.advanceTimersByTimeAsync(11_000);
    expect(did).toEqual(['asked', 'asked', 'exit 0']);
  });
});
