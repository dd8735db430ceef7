import { afterEach, describe, expect, test } from 'vitest';
import '../../../../renderer/app/start/find-commands.ts';
import { allCommands } from '../../../../renderer/core/commands/command-registry.ts';
import { commandFor } from '../../../../renderer/core/commands/listen-for-keys.ts';
import {
  isShortcutActive,
  isSingleKey,
  setSingleKeyShortcuts,
} from '../../../../renderer/core/commands/single-key-shortcuts.ts';
import { goTo } from '../../../../renderer/core/state/route.ts';

afterEach(() => {
  setSingleKeyShortcuts(true);
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
    expect(['N', '?', '1', 'Plus', 'Shift+F'].filter(isSingleKey)).toHaveLength(5);
    expect(['F2', 'Delete', 'Space', 'Mod+K', 'Alt+N'].filter(isSingleKey)).toEqual([]);
  });

  test('are heard on the canvas, not beside it, and not once they are switched off', () => {
    goTo({ screen: 'map', key: 'k' });
    const on = canvas();
    expect(press('n', on)).toBe('map.newCard');
    expect(press('n', document.querySelector('main') ?? document.body)).toBeUndefined();
    setSingleKeyShortcuts(false);
    expect(press('n', on)).toBeUndefined();
    expect(press('Delete', on)).toBe('map.delete');
    expect(press('a', on, true)).toBe('map.selectAll');
    expect(localStorage.getItem('alongside.letters')).toBe('off');
    expect(isShortcutActive('N')).toBe(false);
  });

  test('of every command belong to one place: only Help is heard everywhere', () => {
    const everywhere = allCommands()
      .filter(({ scope }) => scope !== 'outline')
      .filter(
        ({ shortcut, focusWithin }) =>
          shortcut !== undefined && focusWithin === undefined && isSingleKey(shortcut),
      )
      .map(({ id }) => id);
    expect(everywhere).toEqual(['app.help']);
  });
});
