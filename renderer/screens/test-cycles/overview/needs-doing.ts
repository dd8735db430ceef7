import type { PartnerChange } from '../../../../shared/contract/partner-changes.ts';
import type { PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import type { RecordId } from '../../../../shared/document/model/id-types.ts';
import { recordsOf } from '../../../../shared/document/model/selectors.ts';
import { analyseMeasure } from '../../../../shared/measures/analyse-measure.ts';
import { daysAfter } from '../../../../shared/measures/collection-frequency.ts';
import { measureHeadline } from '../../../../shared/measures/measure-sentence.ts';
import { measureSeries } from '../../../../shared/measures/measure-series.ts';
import { measureSettings } from '../../../../shared/measures/measure-settings.ts';
import { lowerFirst } from '../../../../shared/records/fields/lower-first.ts';
import { listInWords, partsOf, textOf } from '../../../../shared/records/fields/read-field.ts';
import { titleOf } from '../../../../shared/records/kind-registry.ts';
import { testsOfDecision } from '../../../../shared/records/lifecycle/test-cycles.ts';
import { isStandingDecision } from '../../../../shared/records/lifecycle/test-decisions.ts';
import { statusOfTest } from '../../../../shared/records/lifecycle/test-lifecycle.ts';
import { dayInWords } from '../../../core/records/days-text.ts';
import { partnerChangesOfTest } from '../hypotheses/chain/partner-changes.ts';
import { isShownBy, type TestFilter } from './filter-tests.ts';

/** One thing that waits for somebody, and what it waits for. */
export interface NeedsDoingItem {
  readonly kind: 'test' | 'decision' | 'measure';
  readonly id: RecordId;
  readonly title: string;
  readonly words: string;
  /** The part of a form that is waited for, as the end of its element's id. */
  readonly part?: string;
}

/** What waits for the same; never empty. */
export interface NeedsDoingGroup {
  readonly label: string;
  readonly items: readonly NeedsDoingItem[];
}

/** After so many days a plan that nobody began is said. */
const NOT_STARTED_DAYS = 42;

/** What is done differently comes first, then when it was checked. */
const waitingPart = (decision: PlainRecord): string =>
  `practiceChange-${partsOf(decision, 'practiceChange').whatWeDoDifferently ? 'checkedOn' : 'whatWeDoDifferently'}`;

const item = (kind: NeedsDoingItem['kind'], record: PlainRecord, words: string): NeedsDoingItem => ({
  kind,
  id: record.id,
  title: titleOf(kind, record),
  words,
  ...(kind === 'decision' ? { part: waitingPart(record) } : {}),
});

const overdueWords = (test: PlainRecord, today: string): string => {
  const end = textOf(test, 'plannedEnd');
  if (statusOfTest(test) === 'studying')
    return 'What came out is being looked at. Decide what you do with it.';
  return statusOfTest(test) === 'running' && end !== '' && end < today
    ? `Was to end on ${dayInWords(end, today)}. Write what you saw.`
    : '';
};

const notStartedWords = (test: PlainRecord, today: string): string => {
  const [start, written] = [textOf(test, 'plannedStart'), textOf(test, 'createdOn')];
  const since = start || written;
  const isLate = since !== '' && daysAfter(since, NOT_STARTED_DAYS) < today;
  if (statusOfTest(test) !== 'planned' || !isLate) return '';
  return start === ''
    ? `Written on ${dayInWords(written, today)}, and no start is planned.`
    : `Planned for ${dayInWords(start, today)}, and not started for six weeks.`;
};

const practiceWords = (decision: PlainRecord, today: string): string => {
  if (decision.fields.outcome !== 'adopt') return '';
  const { whatWeDoDifferently, since, checkedOn } = partsOf(decision, 'practiceChange');
  if (!whatWeDoDifferently) return 'Adopted. Say what is now done differently.';
  if (checkedOn) return '';
  const from = typeof since === 'string' && since !== '' ? ` since ${dayInWords(since, today)}` : '';
  return `Done differently${from}. Nobody has checked yet whether it lasts.`;
};

const changedWords = (
  document: ProjectDocument,
  partnerChanges: readonly PartnerChange[],
  test: RecordId,
): string => {
  const labels = partnerChangesOfTest(document, partnerChanges, test).map(
    ({ label }) => label || 'Amendment',
  );
  return labels.length === 0
    ? ''
    : `Look at what was changed: ${listInWords([...new Set(labels)].map(lowerFirst))}.`;
};

const signalWords = (document: ProjectDocument, measure: PlainRecord): string => {
  const series = measureSeries(document, measure.id);
  const analysis = series && analyseMeasure(series, measureSettings(document, measure.id));
  const hasSignal = (analysis?.phases.at(-1)?.signals.length ?? 0) > 0;
  return analysis && hasSignal ? `${measureHeadline(analysis)}.` : '';
};

/**
 * What waits for somebody, in the order of its weight: tests that a partner changed and nobody here has seen, those to be studied, plans that nobody began, decisions whose change
 * of practice is missing or unchecked, measures with a signal. Only what the filter shows; measures are nobody's, and
 * are always there.
 */
export function needsDoingGroups(
  document: ProjectDocument,
  filter: TestFilter,
  today: string,
  partnerChanges: readonly PartnerChange[] = [],
): readonly NeedsDoingGroup[] {
  const tests = recordsOf(document, 'test').filter((test) => isShownBy(document, filter, test));
  const shown = new Set(tests.map(({ id }) => id));
  const isFiltered = filter.owner !== null || filter.theme !== null;
  const decisions = recordsOf(document, 'decision').filter(
    ({ id }) => !isFiltered || testsOfDecision(document, id).some((test) => shown.has(test.id)),
  );
  const waiting = (
    label: string,
    kind: NeedsDoingItem['kind'],
    records: readonly PlainRecord[],
    wordsOf: (record: PlainRecord) => string,
  ): NeedsDoingGroup => ({
    label,
    items: records.flatMap((record) => {
      const words = wordsOf(record);
      return words === '' ? [] : [item(kind, record, words)];
    }),
  });
  return [
    waiting('Changed by a partner', 'test', tests, ({ id }) => changedWords(document, partnerChanges, id)),
    waiting('Tests waiting for a result or a decision', 'test', tests, (test) => overdueWords(test, today)),
    waiting('Planned, but not started', 'test', tests, (test) => notStartedWords(test, today)),
    waiting('Decisions to be put into practice', 'decision', decisions, (one) =>
      isStandingDecision(document, one) ? practiceWords(one, today) : '',
    ),
    waiting('Measures with a signal', 'measure', recordsOf(document, 'measure'), (measure) =>
      signalWords(document, measure),
    ),
  ].filter(({ items }) => items.length > 0);
}
