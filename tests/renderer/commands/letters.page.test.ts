import { afterEach, describe, expect, test } from 'vitest';
import { isHeard, isLetter, setLetters } from '../../../renderer/commands/letters.ts';
import { commandFor } from '../../../renderer/commands/listen.ts';
import { allCommands } from '../../../renderer/commands/registry.ts';
import { goTo } from '../../../renderer/state/route.ts';

afterEach(() => {
  setLetters(true);
  document.body.innerHTML = '';
});

const press = (key: string, target: Element, ctrlKey = false) =>
  commandFor({ key, target, ctrlKey, metaKey: false, shiftKey: false, altKey: false })?.id;

const canvas = (): Element => {
  document.body.innerHTML = '<div class="map-canvas"><div tabindex="0"></div></div><main></main>';
  return document.querySelector('.map-canvas div') ?? document.body;
};

describe('single letters', () => {
  test('are letters, digits and signs alone; not keys with names, not with Ctrl or Alt', () => {
    expect(['N', '?', '1', 'Plus', 'Shift+F'].filter(isLetter)).toHaveLength(5);
    expect(['F2', 'Delete', 'Space', 'Mod+K', 'Alt+N'].filter(isLetter)).toEqual([]);
  });

  test('are heard on the canvas, not beside it, and not once they are switched off', () => {
    goTo({ screen: 'map', key: 'k' });
    const on = canvas();
    expect(press('n', on)).toBe('map.newCard');
    expect(press('n', document.querySelector('main') ?? document.body)).toBeUndefined();
    setLetters(false);
    expect(press('n', on)).toBeUndefined();
    expect(press('Delete', on)).toBe('map.delete');
    expect(press('a', on, true)).toBe('map.selectAll');
    expect(localStorage.getItem('alongside.letters')).toBe('off');
    expect(isHeard('N')).toBe(false);
  });

  test('of every command belong to one place: only Help is heard everywhere', () => {
    const everywhere = allCommands()
      .filter(({ scope }) => scope !== 'outline')
      .filter(({ shortcut, within }) => shortcut !== undefined && within === undefined && isLetter(shortcut))
      .map(({ id }) => id);
    expect(everywhere).toEqual(['app.help']);
  });
});
