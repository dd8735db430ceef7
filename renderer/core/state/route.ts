import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';
import { firstScreenId } from '../screen.ts';

/** Where the person is. The address of the page says the same, so Back and Forward work. */
export type Route =
  | { readonly screen: 'home'; readonly params: URLSearchParams }
  | { readonly screen: string; readonly key: string; readonly params: URLSearchParams };

/** A place to go to: `{ screen: 'map', key, params: { card: 'b1' } }`. */
export type RouteTarget =
  | { readonly screen: 'home'; readonly params?: { readonly [name: string]: string } }
  | {
      readonly screen: string;
      readonly key: string;
      readonly params?: { readonly [name: string]: string } | URLSearchParams;
    };

/** Reads an address: `#/`, `#/p/KEY/SCREEN?map=ID&card=ID`. Without a SCREEN it is the first. Anything else is Home. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const params = new URLSearchParams(query);
  const [, prefix, key, screen] = path.split('/');
  if (prefix !== 'p' || !key) return { screen: 'home', params };
  return { screen: screen || firstScreenId(), key: decodeURIComponent(key), params };
}

/** The address of a place, for links: `href={addressOf({ screen: 'map', key })}`. */
export function addressOf(target: RouteTarget): string {
  const query = new URLSearchParams(target.params).toString();
  const suffix = query === '' ? '' : `?${query}`;
  if (!('key' in target)) return `#/${suffix}`;
  return `#/p/${encodeURIComponent(target.key)}/${target.screen}${suffix}`;
}

const currentHash = (): string => (typeof location === 'undefined' ? '' : location.hash);

/** The route as a store; `goTo` and the browser's own Back change it. */
export const routeStore = createStore<Route>(() => parseRoute(currentHash()));

/** Follows the address; call once at start. Returns a function that stops. */
export function followHash(): () => void {
  const update = () => routeStore.setState(parseRoute(currentHash()), true);
  update();
  window.addEventListener('hashchange', update);
  return () => window.removeEventListener('hashchange', update);
}

/** Goes to a place. `replace` leaves no step for Back: for a selected card or a filter. */
export function goTo(target: RouteTarget, options: { readonly replace?: boolean } = {}): void {
  const address = addressOf(target);
  if (address === currentHash()) return;
  if (options.replace) history.replaceState(history.state, '', address);
  else location.hash = address;
  routeStore.setState(parseRoute(address), true);
}

/** Where the person is; screens of a project get its key. */
export function useRoute(): Route {
  return useStore(routeStore);
}
