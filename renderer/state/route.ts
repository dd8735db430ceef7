import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

/** Where the person is. The address of the page says the same, so Back and Forward work. */
export type Route =
  | { readonly screen: 'home'; readonly params: URLSearchParams }
  | { readonly screen: string; readonly key: string; readonly params: URLSearchParams };

/** A place to go to: `{ screen: 'map', key, params: { card: 'b1' } }`. */
export type Place =
  | { readonly screen: 'home'; readonly params?: { readonly [name: string]: string } }
  | {
      readonly screen: string;
      readonly key: string;
      readonly params?: { readonly [name: string]: string } | URLSearchParams;
    };

/** Reads an address: `#/`, `#/p/KEY/SCREEN?map=ID&card=ID`. Anything else is Home. */
export const parseRoute = (hash: string): Route => {
  const [path = '', query = ''] = hash.replace(/^#/, '').split('?', 2);
  const params = new URLSearchParams(query);
  const [, space, key, screen] = path.split('/');
  if (space !== 'p' || !key) return { screen: 'home', params };
  return { screen: screen || 'map', key: decodeURIComponent(key), params };
};

/** The address of a place, for links: `href={addressOf({ screen: 'map', key })}`. */
export const addressOf = (place: Place): string => {
  const query = new URLSearchParams(place.params).toString();
  const tail = query === '' ? '' : `?${query}`;
  if (!('key' in place)) return `#/${tail}`;
  return `#/p/${encodeURIComponent(place.key)}/${place.screen}${tail}`;
};

const hashNow = (): string => (typeof location === 'undefined' ? '' : location.hash);

/** The route as a store; `goTo` and the browser's own Back change it. */
export const routeStore = createStore<Route>(() => parseRoute(hashNow()));

/** Follows the address; call once at start. Returns a function that stops. */
export const followAddress = (): (() => void) => {
  const follow = () => routeStore.setState(parseRoute(hashNow()), true);
  follow();
  window.addEventListener('hashchange', follow);
  return () => window.removeEventListener('hashchange', follow);
};

/** Goes to a place. `replace` leaves no step for Back: for a selected card or a filter. */
export const goTo = (place: Place, options: { readonly replace?: boolean } = {}): void => {
  const address = addressOf(place);
  if (address === hashNow()) return;
  if (options.replace) history.replaceState(history.state, '', address);
  else location.hash = address;
  routeStore.setState(parseRoute(address), true);
};

/** Where the person is; screens of a project get its key. */
export const useRoute = (): Route => useStore(routeStore);
