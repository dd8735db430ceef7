import { createContext, runInContext } from 'node:vm';
import { expect, test } from 'vitest';

declare const jsdom: { readonly window: { readonly [name: string]: unknown } };

/** Of what a page has, tests have these from Node: timers that can be faked, and what crosses to the services. */
const nodes = [
  'AbortController',
  'AbortSignal',
  'Headers',
  'URL',
  'URLSearchParams',
  'atob',
  'btoa',
  'clearInterval',
  'clearTimeout',
  'constructor',
  'crypto',
  'performance',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
  'webkitURL',
];

/** Vitest's own: one global object is the page's window too, and errors of the page are heard. */
const vitests = ['parent', 'self', 'top', 'window', 'addEventListener', 'removeEventListener'];

/** What the language itself has: jsdom's page has a set of its own of it. */
const ofLanguage = new Set<string>(
  runInContext('Object.getOwnPropertyNames(globalThis)', createContext()) as string[],
);

const inPage = (): string[] => {
  const names = new Set<string>();
  for (let from: unknown = jsdom.window; from; from = Object.getPrototypeOf(from))
    for (const name of Object.getOwnPropertyNames(from)) names.add(name);
  for (const name of Object.getOwnPropertyNames(Object.prototype))
    if (name !== 'constructor') names.delete(name);
  return [...names].filter((name) => !ofLanguage.has(name) && !vitests.includes(name));
};

/** Vitest binds the page's functions to it. */
const isBound = (value: unknown): boolean => typeof value === 'function' && value.name.startsWith('bound ');

const isOfPage = (name: string): boolean => {
  const value: unknown = Reflect.get(globalThis, name);
  return value === jsdom.window[name] || isBound(value);
};

test('a page of the tests keeps what it is given, in a storage of its own', () => {
  for (const storage of [localStorage, sessionStorage]) {
    expect(storage).toBeInstanceOf(jsdom.window.Storage);
    storage.setItem('key', 'words');
    expect(storage.getItem('key')).toBe('words');
  }
  expect(localStorage).not.toBe(sessionStorage);
});

test('what a newer Node brings hides nothing of a page', () => {
  // jsdom gives the page of Electron's address none: that of its first address is looked at above.
  const names = inPage().filter((name) => !/^(local|session)Storage$/.test(name));
  expect(names.length).toBeGreaterThan(150);
  const hidden = names.filter((name) => name in globalThis && !isOfPage(name));
  expect(hidden.filter((name) => !nodes.includes(name)).sort()).toEqual([]);
});
