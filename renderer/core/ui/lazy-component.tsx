import { type ComponentType, createElement, lazy, useState } from 'react';

/** A component whose code comes when it is asked for, or first shown. */
export interface LazyComponent<Props extends object = object> {
  (props: Props): React.ReactNode;
  /** Resolves once it is shown without waiting. Rejects where its code cannot be loaded. */
  load(): Promise<void>;
}

/**
 * As React's `lazy`, with two differences: it can be loaded ahead, and is then shown at once. React's own shows what
 * stands in its place at first even where its code is there, and leaves that for a third of a second.
 */
export function lazyComponent<Props extends object = object>(
  importComponent: () => Promise<ComponentType<Props>>,
): LazyComponent<Props> {
  let loaded: ComponentType<Props> | undefined;
  const load = async (): Promise<ComponentType<Props>> => {
    loaded = await importComponent();
    return loaded;
  };
  const Waiting: ComponentType<Props> = lazy(async () => ({ default: await load() }));
  function Lazy(props: Props) {
    // A mount stays with what it began with: another component in its place would forget all that it holds.
    const [Shown] = useState(() => loaded ?? Waiting);
    return createElement(Shown, props);
  }
  return Object.assign(Lazy, { load: () => load().then(() => undefined) });
}
