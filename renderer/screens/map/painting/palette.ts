/** The look's tokens as the canvas needs them: colours as text, read from the page, anew when the theme changes. */
export type Palette = (token: string) => string;

/** Reads tokens from an element and keeps them until `refresh`. */
export function createPalette(element: HTMLElement): { readonly of: Palette; readonly refresh: () => void } {
  let cache = new Map<string, string>();
  const probe = document.createElement('span');
  probe.hidden = true;
  // Forced colours would make ink of every mixed colour; the tokens say themselves what they are then.
  probe.style.setProperty('forced-color-adjust', 'none');
  element.append(probe);
  return {
    of(token) {
      const cached = cache.get(token);
      if (cached !== undefined) return cached;
      probe.style.color = `var(${token})`;
      const colour = getComputedStyle(probe).color;
      cache.set(token, colour);
      return colour;
    },
    refresh() {
      cache = new Map();
    },
  };
}

/** Calls back when the theme may have changed: the switch, Present, the system's preference, forced colours. */
export function onThemeChange(listener: () => void): () => void {
  const observer = new MutationObserver(listener);
  observer.observe(document.documentElement, {
    attributes: true,
    attributeFilter: ['data-theme', 'data-present', 'class'],
  });
  const mediaQueries = [
    '(prefers-color-scheme: dark)',
    '(forced-colors: active)',
    '(prefers-contrast: more)',
  ].map((query) => window.matchMedia(query));
  for (const wish of mediaQueries) wish.addEventListener('change', listener);
  return () => {
    observer.disconnect();
    for (const wish of mediaQueries) wish.removeEventListener('change', listener);
  };
}
