import { useState } from 'react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { useFieldKey } from '../../core/records/stored-record.ts';
import { keepNewRecordDraft, newRecordDraft } from '../../core/state/new-record-drafts.ts';

/** What one sector is writing. */
export interface PredictionDraft {
  /** One of the list, `other` for one that is typed, empty where none is chosen yet. */
  readonly sector: string;
  readonly otherSector: string;
  readonly words: string;
}

export const emptyDraft: PredictionDraft = { sector: '', otherSector: '', words: '' };

const isEmpty = (draft: PredictionDraft): boolean =>
  Object.values(draft).every((words) => words.trim() === '');

const draftKept = (name: string): PredictionDraft | undefined => {
  const kept = newRecordDraft(name);
  if (!kept) return undefined;
  const textIn = (field: keyof PredictionDraft): string =>
    typeof kept[field] === 'string' ? kept[field] : '';
  return { sector: textIn('sector'), otherSector: textIn('otherSector'), words: textIn('words') };
};

interface PredictionEditor {
  readonly draft: PredictionDraft;
  readonly isEmpty: boolean;
  /** The form was left with these words, maybe by somebody else: they are shown only once that one says so. */
  readonly isLeft: boolean;
  readonly resume: () => void;
  readonly write: (part: Partial<PredictionDraft>) => void;
  /** Forgets what was written: it is handed in, or whoever wrote it will not. */
  readonly discard: () => void;
}

/** What is written in the form of a prediction by sector. It waits where the form is left, whatever takes its page away. */
export function usePredictionDraft(testId: RecordId): PredictionEditor {
  const name = useFieldKey({ kind: 'test', id: testId }, 'new prediction');
  const [draft, setDraft] = useState(() => draftKept(name) ?? emptyDraft);
  const [isLeft, setLeft] = useState(() => draftKept(name) !== undefined);
  const keep = (next: PredictionDraft) => {
    setDraft(next);
    keepNewRecordDraft(name, isEmpty(next) ? undefined : { ...next });
  };
  return {
    draft,
    isEmpty: isEmpty(draft),
    isLeft,
    resume: () => setLeft(false),
    write: (part) => keep({ ...draft, ...part }),
    discard: () => {
      setLeft(false);
      keep(emptyDraft);
    },
  };
}
