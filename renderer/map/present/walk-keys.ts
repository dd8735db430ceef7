import { isInDialog, isWriting } from '../../commands/listen.ts';
import type { Walk } from './walk.ts';

/** Far more pictures than any map has. */
const ALL = 1e9;

const keys: { readonly [key: string]: number } = {
  ArrowRight: 1,
  ArrowLeft: -1,
  ' ': 1,
  Home: -ALL,
  End: ALL,
};

/** Things of the page that have a use of their own for these keys. */
const busy =
  '[role=toolbar],[role=radiogroup],[role=tablist],[role=grid],[role=slider],[role=spinbutton],[role=tree],summary';

const isTheirs = (target: EventTarget | null, key: string): boolean => {
  if (isWriting(target) || isInDialog(target) || !(target instanceof Element)) return true;
  return target.closest(busy) !== null || (key === ' ' && target.closest('button,a,[role=button]') !== null);
};

/** While a room looks on, arrows, Space, Home and End are the way's, not the cards'. Heard before the map's own keys. */
export function followWalkKeys(walk: Walk): () => void {
  const onKey = (event: KeyboardEvent): void => {
    const by = keys[event.key];
    if (by === undefined || event.defaultPrevented || isTheirs(event.target, event.key)) return;
    if (event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    event.stopPropagation();
    walk.by(by);
  };
  window.addEventListener('keydown', onKey, { capture: true });
  return () => window.removeEventListener('keydown', onKey, { capture: true });
}
