import { useStore } from 'zustand';
import { createStore } from 'zustand/vanilla';

interface Spoken {
  readonly text: string;
  readonly turn: number;
}

const spoken = createStore<Spoken>(() => ({ text: '', turn: 0 }));

let wording = (text: string): string => text;

/** Everything that is said from now on goes through `change`: while a room listens, some words are left out. */
export const sayInWords = (change: (text: string) => string): void => {
  wording = change;
};

/** Says a sentence to people who listen; the page shows the same thing in its own place. */
export const announce = (text: string): void => {
  spoken.setState({ text: wording(text), turn: spoken.getState().turn + 1 });
};

/** The one live region of the page. Two places take turns, so that the same words are read again. */
export const LiveRegion = () => {
  const { text, turn } = useStore(spoken);
  return (
    <div className="hidden-text" role="status" aria-live="polite" data-testid="announcements">
      <p>{turn % 2 === 0 ? text : ''}</p>
      <p>{turn % 2 === 1 ? text : ''}</p>
    </div>
  );
};
