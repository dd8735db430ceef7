import { afterEach, expect, test, vi } from 'vitest';
import {
  exitFullScreen,
  onFullScreenExit,
  requestFullScreen,
} from '../../../../renderer/core/present/full-screen.ts';
import { presentingStore } from '../../../../renderer/core/state/presenting.ts';
import { restoreStore } from '../../../helpers/vitest/restore-store.ts';

restoreStore(presentingStore);

/** The screen as browsers give and take it: later than they are asked, and told later still. */
function slowScreen() {
  let shown: Element | null = null;
  const waiting: (() => void)[] = [];
  const turnTo = (next: Element | null) =>
    new Promise<void>((resolve) => {
      waiting.push(() => {
        shown = next;
        resolve();
        document.dispatchEvent(new Event('fullscreenchange'));
      });
    });
  Object.defineProperty(document, 'fullscreenElement', { get: () => shown, configurable: true });
  Object.assign(document, { exitFullscreen: () => turnTo(null) });
  Object.assign(document.documentElement, { requestFullscreen: () => turnTo(document.documentElement) });
  return {
    isFull: () => shown !== null,
    /** What was asked for last is done. */
    turn: async () => {
      await vi.waitFor(() => expect(waiting.length).toBeGreaterThan(0));
      waiting.shift()?.();
    },
  };
}
afterEach(() => {
  for (const name of ['fullscreenElement', 'exitFullscreen']) Reflect.deleteProperty(document, name);
  Reflect.deleteProperty(document.documentElement, 'requestFullscreen');
});

test('Present that is left and begun again at once is not ended by the screen of before', async () => {
  const screen = slowScreen();
  const ended = vi.fn();
  presentingStore.setState({ isOn: true });
  requestFullScreen();
  let stop = onFullScreenExit(ended);
  await screen.turn();
  expect(screen.isFull()).toBe(true);

  stop();
  exitFullScreen();
  requestFullScreen();
  stop = onFullScreenExit(ended);
  await screen.turn();
  expect(ended).not.toHaveBeenCalled();
  await screen.turn();
  expect(screen.isFull()).toBe(true);

  // The person gives the screen back by the browser's own means.
  void document.exitFullscreen();
  await screen.turn();
  expect(ended).toHaveBeenCalledOnce();
  stop();
});
