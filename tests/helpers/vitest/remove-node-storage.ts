/**
 * From 25 on, Node has a `localStorage` and a `sessionStorage` of its own. Without a file the first is undefined, asking for
 * it prints a warning, and both would hide a page's: Vitest puts nothing of jsdom over a name that it does not know and
 * Node has. Tests run without them, as on every older Node.
 */
if (!('jsdom' in globalThis))
  for (const name of ['localStorage', 'sessionStorage']) Reflect.deleteProperty(globalThis, name);
