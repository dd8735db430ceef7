import type { ProjectEvent } from '../../../shared/contract/project.ts';
import { isDiskTrouble, isNotSavedSentence } from '../disk-trouble.ts';

/** What could not be written yet, by project, from the events that windows get. */
export interface UnsavedTracker {
  noteEvent(key: string, event: ProjectEvent): void;
  /** The windows that kept edits of this project are gone, or it is closed. */
  remove(key: string): void;
  /** One sentence a project, by its key. */
  sentences(): ReadonlyMap<string, string>;
}

interface UnsavedState {
  /** Edits that only a window has. */
  readonly editsSentence?: string | undefined;
  /** Why the project file lags behind. */
  readonly fileSentence?: string | undefined;
}

const nextState = (state: UnsavedState, event: ProjectEvent): UnsavedState => {
  if (event.type === 'edited') return { ...state, editsSentence: undefined };
  if (event.type !== 'save') return state;
  const { save } = event;
  if (save.state !== 'failed') return { ...state, fileSentence: undefined };
  if (isNotSavedSentence(save.sentence)) return { ...state, editsSentence: save.sentence };
  // What waits for a person's decision is no disk trouble.
  return { ...state, fileSentence: isDiskTrouble(save.reason) ? save.sentence : undefined };
};

/** Nothing is unsaved at first. */
export function createUnsavedTracker(): UnsavedTracker {
  const states = new Map<string, UnsavedState>();
  return {
    noteEvent: (key, event) => void states.set(key, nextState(states.get(key) ?? {}, event)),
    remove: (key) => void states.delete(key),
    sentences: () =>
      new Map(
        [...states].flatMap(([key, { editsSentence, fileSentence }]) => {
          const sentence = editsSentence ?? fileSentence;
          return sentence === undefined ? [] : [[key, sentence] as const];
        }),
      ),
  };
}
