import { once } from 'node:events';
import { createContext, runInContext } from 'node:vm';
import { Worker } from 'node:worker_threads';
import { expect, test } from 'vitest';

declare const jsdom: { readonly window: { readonly [name: string]: unknown } };

/** Of what Node and a page both have, tests have these from Node: timers that can be faked, and what goes to the services. */
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
  'crypto',
  'performance',
  'queueMicrotask',
  'setInterval',
  'setTimeout',
];

const NAMES = 'Object.getOwnPropertyNames(globalThis)';

/** What the language itself has, which Node and jsdom's page have once each. */
const ofLanguage = new Set<string>(runInContext(NAMES, createContext()) as string[]);

/** What this Node has where nobody has put a page into it. */
async function namesOfNode(): Promise<string[]> {
  const bare = new Worker(`require('node:worker_threads').parentPort.postMessage(${NAMES})`, { eval: true });
  const [names]: string[][] = await once(bare, 'message');
  return (names ?? []).filter((name) => !ofLanguage.has(name));
}

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

test('what a newer Node brings hides nothing of a page', async () => {
  // At Electron's address jsdom gives no storage; what stands in for it is looked at above.
  const both = (await namesOfNode()).filter(
    (name) => name in jsdom.window && !/^(local|session)Storage$/.test(name),
  );
  expect(both).toEqual(expect.arrayContaining(['Event', 'EventTarget', ...nodes]));
  expect(both.filter((name) => !isOfPage(name)).sort()).toEqual(nodes);
});
