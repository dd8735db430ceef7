import type { ProjectEvent } from '../../shared/contract.ts';
import { isDiskTrouble, isNotSaved } from './disk-trouble.ts';

/** What a disk in trouble has not taken yet, project by project, from what windows are told. */
export interface Unsaved {
  hear(key: string, event: ProjectEvent): void;
  /** The windows that kept edits of this project are gone, or it is closed. */
  forget(key: string): void;
  /** One sentence a project, by its key. */
  sentences(): ReadonlyMap<string, string>;
}

interface Held {
  /** Edits that only a window has. */
  readonly edits?: string | undefined;
  /** Why the project file lags behind. */
  readonly file?: string | undefined;
}

const after = (held: Held, event: ProjectEvent): Held => {
  if (event.type === 'edited') return { ...held, edits: undefined };
  if (event.type !== 'save') return held;
  const { save } = event;
  if (save.state !== 'failed') return { ...held, file: undefined };
  if (isNotSaved(save.sentence)) return { ...held, edits: save.sentence };
  // What waits for a person's word is no trouble of the disk.
  return { ...held, file: isDiskTrouble(save.reason) ? save.sentence : undefined };
};

/** Nothing is unsaved at first. */
export const createUnsaved = (): Unsaved => {
  const all = new Map<string, Held>();
  return {
    hear: (key, event) => void all.set(key, after(all.get(key) ?? {}, event)),
    forget: (key) => void all.delete(key),
    sentences: () =>
      new Map(
        [...all].flatMap(([key, { edits, file }]) => {
          const sentence = edits ?? file;
          return sentence === undefined ? [] : [[key, sentence] as const];
        }),
      ),
  };
};
