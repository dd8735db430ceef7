import type { PartnerChange } from '../../../../../shared/contract/partner-changes.ts';
import type { ProjectDocument, StoredRecord } from '../../../../../shared/document/model/document.ts';
import { replicaOf } from '../../../../../shared/document/model/dots.ts';
import { getOwn } from '../../../../../shared/document/model/get-own.ts';
import type { RecordId } from '../../../../../shared/document/model/id-types.ts';
import { shownTable } from '../../../../../shared/document/model/selectors.ts';
import { ALIVE } from '../../../../../shared/document/model/stamps.ts';
import { shortenAtWord } from '../../../../../shared/records/fields/cut-at-word.ts';
import { valueInWordsOrNothing } from '../../../../../shared/records/fields/value-in-words.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { AMENDED } from '../../../../../shared/records/lifecycle/planned-and-seen-fields.ts';
import { api } from '../../../../core/client/api.ts';
import { authorInWords } from '../../../../core/records/author-text.ts';
import { dotsOf, fieldStateOf } from '../../../../core/records/field-state.ts';
import { localToday } from '../../../../core/records/parse-day.ts';
import { usePresenting } from '../../../../core/state/presenting.ts';
import { useProject } from '../../../../core/state/project-store.ts';
import { isStartDisputed } from '../../../../features/record-fields/start-clash.tsx';

/** A change that stands in the document, as it is said beside the thing. */
export interface PartnerChangeInWords {
  /** The field of the test, or `amendment`. */
  readonly field: string;
  readonly record: RecordId;
  /** "by Carers’ group, coordinator, 3 March". */
  readonly who: string;
  /** "Owner". */
  readonly label: string;
  /** "Kitchen lead"; empty for an amendment, which is said where it stands. */
  readonly value: string;
}

const UNNAMED = 'in a copy that does not say whose it is';

/** What a start keeps is asked about where two stand. */
const isAskedAbout = (stored: StoredRecord, field: string): boolean =>
  (field === 'prediction' || field === 'successCriterion') && isStartDisputed(stored);

/** What somebody wrote over since is not said any longer, and what is asked about is said there. */
const stands = (stored: StoredRecord, { field, dot }: PartnerChange): boolean => {
  if (isAskedAbout(stored, field)) return false;
  const register = field === AMENDED ? ALIVE : field;
  return dotsOf(stored, register).includes(dot) && !fieldStateOf(stored, field).isWithheld;
};

/** So much of a value says what was changed; all of it stands in its field. */
const LONGEST_VALUE = 120;

const changeInWords = (
  document: ProjectDocument,
  change: PartnerChange,
): PartnerChangeInWords | undefined => {
  const { field, record, dot } = change;
  const stored = getOwn(shownTable(document, field === AMENDED ? 'amendment' : 'test'), record);
  if (!stored || !stands(stored, change)) return undefined;
  const info = document.sessions[replicaOf(dot)];
  const isNamed = Boolean(info?.org || info?.role);
  const who = isNamed ? `by ${authorInWords({ info, isOwn: false }, localToday())}` : UNNAMED;
  const definition = kindOf('test')?.fields[field];
  return {
    field,
    record,
    who,
    label: definition?.label ?? '',
    value: definition
      ? shortenAtWord(valueInWordsOrNothing(definition, fieldStateOf(stored, field).value), LONGEST_VALUE)
      : '',
  };
};

/** What partners changed in a test and nobody here has seen, as far as it stands. */
export function partnerChangesOfTest(
  document: ProjectDocument,
  changes: readonly PartnerChange[],
  test: RecordId,
): readonly PartnerChangeInWords[] {
  return changes
    .filter((change) => change.test === test)
    .flatMap((change) => changeInWords(document, change) ?? []);
}

/** The same for what is open; none before an audience. */
export function usePartnerChanges(
  document: ProjectDocument,
  test: RecordId,
): readonly PartnerChangeInWords[] {
  const changes = useProject(({ partnerChanges }) => partnerChanges);
  return usePresenting() ? [] : partnerChangesOfTest(document, changes, test);
}

/** Somebody here has seen what partners changed in a test. A failed call is nothing that anybody must know of: it is said again. */
export function markChangesSeen(key: string, test: RecordId): Promise<void> {
  return api.project.markChangesSeen({ key, test }).catch(() => undefined);
}
