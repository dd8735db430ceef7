/** The look's tokens as the canvas needs them: colours as text, read from the page, anew when the theme changes. */
export type Palette = (token: string) => string;

/** Reads tokens from an element and keeps them until `refresh`. */
export function createPalette(element: HTMLElement): { readonly of: Palette; readonly refresh: () => void } {
  let known = new Map<string, string>();
  const probe = document.createElement('span');
  probe.hidden = true;
  // Forced colours would make ink of every mixed colour; the tokens say themselves what they are then.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  return {
    of(token) {
      const there = known.get(token);
      if (there !== undefined) return there;
      probe.style.color = `var(${token})`;
      const colour = getComputedStyle(probe).color;
      known.set(token, colour);
      return colour;
    },
    refresh() {
      known = new Map();
    },
  };
}

/** Calls back when the theme may have changed: the switch, Present, the system's wish, forced colours. */
export function onThemeChange(listener: () => void): () => void {
  const watcher = new MutationObserver(listener);
  watcher.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-present', 'class'],
  });
  const wishes = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'].map(
    (query) => window.matchMedia(query),
  );
  for (const wish of wishes) wish.addEventListener('change', listener);
  return () => {
    watcher.disconnect();
    for (const wish of wishes) wish.removeEventListener('change', listener);
  };
}
