import type { Change } from '../../../shared/document/edit/edit.ts';
import type { StoredRecord, Value } from '../../../shared/document/model/document.ts';
import { isJsonObject } from '../../../shared/document/model/json-values.ts';
import { quoted } from '../../../shared/records/fields/quoted.ts';
import { dayAndMonthInWords } from '../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../shared/records/fields/value-in-words.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { newRecordId } from '../../core/client/random.ts';
import { fieldStateOf } from '../../core/records/field-state.ts';
import { newRecordChange } from '../../core/records/new-record.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { edit } from '../../core/state/edit.ts';
import { SealLines } from '../seal/seal-lines.tsx';
import { ClashChoice } from './clash-choice.tsx';
import { clashSidesOf, useWriterInWords } from './clash-sides.ts';

/** What the start of a test keeps, in words. */
const startInWords = (start: Value) => {
  const { prediction, criterion, on } = isJsonObject(start) ? start : {};
  const field = kindOf('test')?.fields.successCriterion;
  return {
    prediction: typeof prediction === 'string' && prediction !== '' ? prediction : 'No prediction',
    criterion: field ? valueInWords(field, (criterion ?? null) as Value) : '',
    on: dayAndMonthInWords(on as Value),
  };
};

/** The plan as one start kept it, in the fields of the test. */
const planOf = (start: Value, stored: StoredRecord): { readonly [field: string]: Value } => {
  const { prediction = null, criterion = null, on = null } = isJsonObject(start) ? start : {};
  const isDayDisputed = fieldStateOf(stored, 'actualStart').others.length > 0;
  return {
    locked: start,
    prediction: prediction as Value,
    successCriterion: criterion as Value,
    ...(isDayDisputed ? { actualStart: on as Value } : {}),
  };
};

/** A start that does not count is kept with its seal, as one that was taken back. */
const keptStart = (testId: string, start: Value): Change => {
  const on = localToday();
  const reason = 'Two started it at once, and the other start counts.';
  return newRecordChange('amendment', newRecordId(), { test: testId, of: 'start', was: start, reason, on });
};

const settle = (testId: string, stored: StoredRecord, chosen: Value, others: readonly Value[]): void => {
  edit(
    'Start settled',
    [
      { op: 'set', kind: 'test', id: testId, fields: planOf(chosen, stored) },
      ...others.map((start) => keptStart(testId, start)),
    ],
    {
      // What counts was so before: a running test takes it although its plan is locked.
      isHistoryStep: true,
      message: `The start that counts predicted ${quoted(startInWords(chosen).prediction)}.`,
    },
  );
};

const StartInWords = ({ start }: { readonly start: Value }) => {
  const { prediction, criterion, on } = startInWords(start);
  return (
    <>
      <p dir="auto">{prediction}</p>
      {criterion !== '' && (
        <p className="meta" dir="auto">
          {criterion.startsWith('We ') ? `${criterion}.` : `Success is ${criterion}.`}
        </p>
      )}
      {on !== '' && <p className="meta">{`Started on ${on}`}</p>}
      <SealLines starts={[start]} />
    </>
  );
};

interface StartClashProps {
  readonly testId: string;
  readonly stored: StoredRecord;
}

/** Whether people started a test without seeing each other. */
export function isStartDisputed(stored: StoredRecord): boolean {
  return fieldStateOf(stored, 'locked').others.length > 0;
}

/** Two starts of one test: what each predicted, its seal, who started it and when. Choosing one settles the prediction, what success is and the start in one step; the other stays to be read. */
export function StartClash({ testId, stored }: StartClashProps) {
  const whose = useWriterInWords();
  if (!isStartDisputed(stored)) return null;
  const sides = clashSidesOf(stored, 'locked');
  const ref = { kind: 'test', id: testId };
  return (
    <ClashChoice
      label="Start: made twice"
      title={`This test was started ${sides.length > 2 ? `${sides.length} times` : 'twice'}, by people who did not see each other.`}
      advice="Choose the start that counts. The other stays to be read."
      sides={sides.map(({ dot, value }) => ({
        key: dot,
        whose: whose(ref, 'locked', dot),
        content:
          value === null ? <p>Not started, or the start was taken back.</p> : <StartInWords start={value} />,
        chooseLabel:
          value === null
            ? 'Choose: not started'
            : `Choose the start that predicted ${quoted(startInWords(value).prediction)}`,
        onChoose: () =>
          settle(
            testId,
            stored,
            value,
            sides.flatMap((side) => (side.dot === dot || side.value === null ? [] : [side.value])),
          ),
      }))}
    />
  );
}
