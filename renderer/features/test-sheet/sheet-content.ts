import type { PlainRecord, ProjectDocument, Value } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { childrenOf, recordOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { placeholderFor } from '../../../shared/document/sharing/placeholders.ts';
import { statementPieces } from '../../../shared/records/computed/statement-pieces.ts';
import { dateInWords } from '../../../shared/records/fields/dates.ts';
import {
  displayText,
  isFilled,
  isWithheld,
  partsOf,
  textOf,
} from '../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../shared/records/fields/value-in-words.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../shared/records/lifecycle/cycle-numbers.ts';
import {
  lostMeasureInWords,
  lostMeasuresOfTest,
  MAY_HAVE_MEASURE_ELSEWHERE,
  mayHaveMeasureElsewhere,
} from '../../../shared/records/lifecycle/lost-measures.ts';
import { plannedFields } from '../../../shared/records/lifecycle/planned-and-seen-fields.ts';
import { hypothesesOfTest } from '../../../shared/records/lifecycle/test-chains.ts';
import { measuresOfTest } from '../../../shared/records/lifecycle/test-cycles.ts';
import { describeSectorPredictions } from '../sector-predictions/describe-sector-predictions.ts';

/** What is known of a test, for a sheet that people fill in by hand: words to read, and empty where there is room to write. */
export interface SheetContent {
  readonly project: string;
  readonly title: string;
  readonly cycle: number;
  /** The hypotheses as whole sentences; gaps as lines to write on. */
  readonly hypotheses: readonly string[];
  readonly plan: readonly { readonly label: string; readonly words: string }[];
  readonly steps: readonly string[];
  /** What is counted meanwhile. */
  readonly measures: readonly string[];
}

/** A gap that nobody has filled yet. */
const GAP = '______________';

const statementOf = (hypothesis: PlainRecord): string =>
  statementPieces(hypothesis)
    .map(({ lead, words, after }) => `${lead} ${displayText(words) || GAP}${after}`)
    .join(' ');

/** The steps have lines of their own to tick, and on paper nobody sets a status. */
const planFields = plannedFields.filter((name) => name !== 'status' && name !== 'steps');

/** Of a plan nobody needs room to write what it can do without. */
const optionalFields: ReadonlySet<string> = new Set(['objective', 'questions']);

/** What was predicted is what the start kept, whatever a merge or a hand has written over it since. */
const keptParts: { readonly [field: string]: string } = {
  prediction: 'prediction',
  successCriterion: 'criterion',
};

const plannedValue = (test: PlainRecord, name: string): Value => {
  const part = keptParts[name];
  const kept = part !== undefined && isFilled(test, 'locked') ? partsOf(test, 'locked')[part] : undefined;
  return kept ?? test.fields[name] ?? null;
};

const planRow = (document: ProjectDocument, kind: Kind, test: PlainRecord, name: string) => {
  const field = kind.fields[name];
  if (!field) return [];
  if (isWithheld(test, name))
    return [{ label: field.label, words: displayText(placeholderFor(document, kind, test, name)) }];
  const words = displayText(valueInWords(field, plannedValue(test, name)));
  return words === '' && optionalFields.has(name) ? [] : [{ label: field.label, words }];
};

/** Changes of mind since the start, beside what they change. */
const amendmentRows = (document: ProjectDocument, test: PlainRecord) => {
  const kind = kindOf('amendment');
  return childrenOf(document, 'amendment', test.id).flatMap((amendment) => {
    const inWords = (name: string): string => {
      const field = kind?.fields[name];
      if (!kind || !field) return '';
      return isWithheld(amendment, name)
        ? placeholderFor(document, kind, amendment, name)
        : valueInWords(field, amendment.fields[name] ?? null);
    };
    const words = ['change', 'criterion', 'was', 'reason']
      .map((name) => displayText(inWords(name)))
      .filter(Boolean);
    const on = dateInWords(textOf(amendment, 'on'));
    return [{ label: `${inWords('of') || 'Changed'}${on && `, changed on ${on}`}`, words: words.join('. ') }];
  });
};

/** What each sector predicted apart, once it is shown. */
const sectorRows = (document: ProjectDocument, test: PlainRecord) => {
  const { shown, keptBack } = describeSectorPredictions(document, test);
  if (keptBack !== '') return [{ label: 'Each sector predicted', words: keptBack }];
  return shown.map(({ sector, words }) => ({ label: `Predicted apart: ${sector}`, words: words.join('; ') }));
};

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => displayText(line.trim()))
    .filter(Boolean);

/** What is counted; of a measure that is gone that it is. */
const countedInWords = (document: ProjectDocument, test: PlainRecord): readonly string[] => [
  ...measuresOfTest(document, test.id).map((measure) => titleOf('measure', measure)),
  ...lostMeasuresOfTest(document, test.id).map(lostMeasureInWords),
  ...(mayHaveMeasureElsewhere(document, test) ? [MAY_HAVE_MEASURE_ELSEWHERE] : []),
];

/** The sheet of a test; undefined where there is no such test. */
export function sheetContent(document: ProjectDocument, id: RecordId): SheetContent | undefined {
  const test = recordOf(document, { kind: 'test', id });
  const kind = kindOf('test');
  if (!test || !kind) return undefined;
  const [project] = recordsOf(document, 'project');
  return {
    project: project ? titleOf('project', project) : '',
    title: titleOf('test', test),
    cycle: cycleNumberOf(document, id),
    hypotheses: hypothesesOfTest(document, id).map(statementOf),
    plan: [
      ...planFields.flatMap((name) => planRow(document, kind, test, name)),
      ...amendmentRows(document, test),
      ...sectorRows(document, test),
    ],
    steps: linesOf(textOf(test, 'steps')),
    measures: countedInWords(document, test),
  };
}
