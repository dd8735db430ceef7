import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import type { RecordId } from '../../../shared/document/model/id-types.ts';
import { recordOf, recordsOf } from '../../../shared/document/model/selectors.ts';
import { hypothesisSentences } from '../../../shared/records/computed/hypothesis-sentences.ts';
import { displayText, isFilled, textOf } from '../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../shared/records/fields/value-in-words.ts';
import type { Kind } from '../../../shared/records/kind.ts';
import { kindOf, titleOf } from '../../../shared/records/kind-registry.ts';
import { hypothesesOfTest } from '../../../shared/records/lifecycle/test-chains.ts';
import { cycleNumberOf, measuresOfTest } from '../../../shared/records/lifecycle/test-cycles.ts';

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

const statementOf = (kind: Kind, hypothesis: PlainRecord): string =>
  hypothesisSentences
    .map(({ field }) => {
      const words = displayText(textOf(hypothesis, field)).replace(/[\s.,;:]+$/u, '');
      return `${kind.fields[field]?.label ?? ''} ${words || GAP}`;
    })
    .join(', ')
    .replace(/, (We will)/u, '. $1')
    .concat('.');

const planFields = ['prediction', 'successCriterion', 'sample', 'plannedStart', 'plannedEnd', 'ownerRole'];

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => displayText(line.trim()))
    .filter(Boolean);

/** The sheet of a test; undefined where there is no such test. */
export function sheetContent(document: ProjectDocument, id: RecordId): SheetContent | undefined {
  const test = recordOf(document, { kind: 'test', id });
  const [kind, hypothesisKind] = [kindOf('test'), kindOf('hypothesis')];
  if (!test || !kind || !hypothesisKind) return undefined;
  const [project] = recordsOf(document, 'project');
  return {
    project: project ? titleOf('project', project) : '',
    title: titleOf('test', test),
    cycle: cycleNumberOf(document, id),
    hypotheses: hypothesesOfTest(document, id).map((hypothesis) => statementOf(hypothesisKind, hypothesis)),
    plan: planFields.flatMap((name) => {
      const field = kind.fields[name];
      if (!field) return [];
      const words = isFilled(test, name) ? displayText(valueInWords(field, test.fields[name] ?? null)) : '';
      return [{ label: field.label, words }];
    }),
    steps: linesOf(textOf(test, 'steps')),
    measures: measuresOfTest(document, id).map((measure) => titleOf('measure', measure)),
  };
}
