import { useEffect, useRef, useState } from 'react';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { sectorsAskedApart } from '../../../shared/records/fields/option-lists.ts';
import { MAX_ENTRY_WORDS, MAX_SECTOR } from '../../../shared/records/fields/writing-round-entries.ts';
import { useProject } from '../../core/state/project-store.ts';
import { Button } from '../../core/ui/button.tsx';
import { Select } from '../../core/ui/select.tsx';
import { TextArea, TextField } from '../../core/ui/text-field.tsx';
import { addSectorPrediction } from './edit-sector-predictions.ts';
import { type PredictionDraft, usePredictionDraft } from './use-prediction-draft.ts';

const OTHER = 'other';

const sectorOptions = [...sectorsAskedApart, { value: OTHER, label: 'Somebody else' }];

/** A group that is typed and stands in the list is the one in the list. */
const typedSector = (words: string): string => {
  const typed = words.trim();
  const listed = sectorsAskedApart.find(({ label }) => label.toLowerCase() === typed.toLowerCase());
  return listed?.value ?? typed;
};

const sectorOf = ({ sector, otherSector }: PredictionDraft): string =>
  sector === OTHER ? typedSector(otherSector) : sector;

const tooLong = (words: string, most: number): string | undefined =>
  words.trim().length > most ? `This is longer than ${most} characters.` : undefined;

interface Problems {
  readonly sector?: string | undefined;
  readonly otherSector?: string | undefined;
  readonly words?: string | undefined;
}

const problemsOf = (draft: PredictionDraft): Problems => ({
  sector: draft.sector === '' ? 'Choose who writes.' : undefined,
  otherSector:
    draft.sector === OTHER && draft.otherSector.trim() === ''
      ? 'Write who it is.'
      : tooLong(draft.otherSector, MAX_SECTOR),
  words: draft.words.trim() === '' ? 'Write what you expect.' : tooLong(draft.words, MAX_ENTRY_WORDS),
});

const hasProblems = (problems: Problems): boolean =>
  Object.values(problems).some((problem) => problem !== undefined);

const HALF_WRITTEN = 'Somebody began to write and did not hand it in.';

/** Before words that were left are shown: they may be somebody else's. */
const LeftDraft = ({
  onResume,
  onDiscard,
}: {
  readonly onResume: () => void;
  readonly onDiscard: () => void;
}) => (
  <>
    <p>{HALF_WRITTEN}</p>
    <div className="record-actions">
      <Button onPress={onResume}>It was me, go on</Button>
      <Button onPress={onDiscard}>Throw it away</Button>
    </div>
  </>
);

interface PredictionFieldsProps {
  readonly draft: PredictionDraft;
  readonly problems: Problems;
  readonly onWrite: (part: Partial<PredictionDraft>) => void;
}

const PredictionFields = ({ draft, problems, onWrite }: PredictionFieldsProps) => (
  <>
    <Select
      label="Who writes"
      options={sectorOptions}
      value={draft.sector === '' ? null : draft.sector}
      onChange={(value) => onWrite({ sector: value ?? '' })}
      error={problems.sector}
    />
    {draft.sector === OTHER && (
      <TextField
        label="Who it is"
        help="A group, not a name."
        value={draft.otherSector}
        onChange={(otherSector) => onWrite({ otherSector })}
        autoComplete="off"
        error={problems.otherSector}
      />
    )}
    <TextArea
      label="What do you expect?"
      help="Such as: 7 of 10 will say yes."
      value={draft.words}
      onChange={(words) => onWrite({ words })}
      error={problems.words}
    />
  </>
);

const noProblems: Problems = {};

interface SectorPredictionFormProps {
  readonly testId: RecordId;
  readonly onDone: () => void;
}

/** One after another writes what they expect, hands it in, and hands on: the form is empty then for the next. */
export function SectorPredictionForm({ testId, onDone }: SectorPredictionFormProps) {
  const isReadOnly = useProject(({ readOnly }) => readOnly);
  const { draft, isEmpty, isLeft, resume, write, discard } = usePredictionDraft(testId);
  const [refused, setRefused] = useState<PredictionDraft>();
  const [turn, setTurn] = useState(0);
  const form = useRef<HTMLFormElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each empty form takes the focus
  useEffect(() => form.current?.querySelector<HTMLElement>('button, input, textarea')?.focus(), [turn]);
  const handIn = (): boolean => {
    setRefused(draft);
    if (isReadOnly || hasProblems(problemsOf(draft))) return false;
    if (!addSectorPrediction(testId, sectorOf(draft), draft.words.trim())) return false;
    discard();
    setRefused(undefined);
    return true;
  };
  const done = () => {
    // What is half written is handed in, or said to be wrong; pressed again it goes.
    if (!isLeft && !isEmpty && draft !== refused && !handIn()) return;
    if (!isLeft) discard();
    onDone();
  };
  return (
    <form
      // A new form for the next one: their Undo must not bring back what another typed.
      key={turn}
      ref={form}
      className="sector-form"
      aria-label="Write a prediction"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (handIn()) setTurn(turn + 1);
      }}
    >
      {isLeft ? (
        <LeftDraft onResume={resume} onDiscard={discard} />
      ) : (
        <PredictionFields
          draft={draft}
          problems={refused === undefined ? noProblems : problemsOf(draft)}
          onWrite={write}
        />
      )}
      <div className="record-actions">
        {!isReadOnly && !isLeft && (
          <Button variant="primary" type="submit">
            Hand on
          </Button>
        )}
        <Button onPress={done}>Done</Button>
      </div>
    </form>
  );
}
