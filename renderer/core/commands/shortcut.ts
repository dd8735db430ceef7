/** The keys of one shortcut: `Mod+Shift+Z` is `{ key: 'z', mod: true, shift: true }`. */
export interface Shortcut {
  /** Lower case; a character as typed (`?`) or a key's name (`delete`). */
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

/** What a key press must say; a subset of `KeyboardEvent`. */
export interface KeyPress {
  readonly key: string;
  /** The key's place on the keyboard: `Digit2`. */
  readonly code?: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

/** Reads `Mod+Shift+Z`. The last part is the key; `+` itself is written `Plus`. */
export function parseShortcut(text: string): Shortcut {
  const parts = text.split('+').map((part) => part.trim().toLowerCase());
  const key = parts.at(-1) ?? '';
  return {
    key: key === 'plus' ? '+' : key === 'space' ? ' ' : key,
    mod: parts.includes('mod'),
    shift: parts.includes('shift'),
    alt: parts.includes('alt'),
  };
}

const isShiftRelevant = (key: string): boolean => key.length > 1 || /[a-z0-9 ]/.test(key);

/** With Shift a digit's key types another sign on each keyboard (@ or "), so it is known by its place. */
const isKey = ({ key, shift }: Shortcut, pressed: KeyPress): boolean =>
  pressed.key.toLowerCase() === key || (shift && /^[0-9]$/.test(key) && pressed.code === `Digit${key}`);

/**
 * Whether these keys were pressed. For a sign such as `?` Shift is not asked about, because
 * keyboards differ in how it is typed.
 */
export function matchesShortcut(shortcut: Shortcut, pressed: KeyPress, isMac: boolean): boolean {
  const mod = isMac ? pressed.metaKey : pressed.ctrlKey;
  const otherModifier = isMac ? pressed.ctrlKey : pressed.metaKey;
  if (!isKey(shortcut, pressed) || otherModifier) return false;
  if (mod !== shortcut.mod || pressed.altKey !== shortcut.alt) return false;
  return !isShiftRelevant(shortcut.key) || pressed.shiftKey === shortcut.shift;
}

const keyLabels: { readonly [key: string]: string } = {
  ' ': 'Space',
  arrowup: '↑',
  arrowdown: '↓',
  arrowleft: '←',
  arrowright: '→',
  escape: 'Esc',
  pagedown: 'Page Down',
  pageup: 'Page Up',
};

/** As people read it: `Ctrl+Shift+Z`, on a Mac `⇧⌘Z`. */
export function shortcutInWords(text: string, isMac: boolean): string {
  const { key, mod, shift, alt } = parseShortcut(text);
  const keyLabel =
    keyLabels[key] ?? (key.length === 1 ? key.toUpperCase() : key.charAt(0).toUpperCase() + key.slice(1));
  if (isMac) return `${alt ? '⌥' : ''}${shift ? '⇧' : ''}${mod ? '⌘' : ''}${keyLabel}`;
  return [mod ? 'Ctrl' : '', alt ? 'Alt' : '', shift ? 'Shift' : '', keyLabel]
    .filter((part) => part !== '')
    .join('+');
}

/** Whether this machine has a Command key. */
export function isMac(): boolean {
  return typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform);
}
