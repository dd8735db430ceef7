import { createStore } from 'zustand/vanilla';

/** Words in a field that are not in the document: `soon` goes in after the pause, `kept` cannot go in as it stands. */
export type InHand = 'soon' | 'kept';

/** The fields on the screen whose words are not in the document yet, so that "Saved" is never said of them. */
export const inHand = createStore<{ readonly fields: ReadonlyMap<string, InHand> }>(() => ({
  fields: new Map(),
}));

/** Notes how it stands with a field; undefined where its words are in the document. */
export const markInHand = (name: string, state: InHand | undefined): void => {
  const { fields } = inHand.getState();
  if (fields.get(name) === state) return;
  const next = new Map(fields);
  if (state === undefined) next.delete(name);
  else next.set(name, state);
  inHand.setState({ fields: next });
};
