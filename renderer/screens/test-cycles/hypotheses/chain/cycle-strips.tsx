import { useEffect, useRef } from 'react';
import type { PlainRecord, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { lowerFirst } from '../../../../../shared/records/fields/lower-first.ts';
import { listInWords, optionLabel } from '../../../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../../shared/records/lifecycle/cycle-numbers.ts';
import type { TestChain } from '../../../../../shared/records/lifecycle/test-chains.ts';
import {
  disputedOutcomes,
  standingDecisions,
} from '../../../../../shared/records/lifecycle/test-decisions.ts';
import { showHypothesisOrTest } from '../shown-hypothesis.ts';
import { judgementOf, resultOf } from './describe-cycle.ts';

/** The outcomes of decisions, in one word each, each once: "Adapt". */
export function outcomeLabels(decisions: readonly PlainRecord[]): readonly string[] {
  const options = kindOf('decision')?.fields.outcome?.options ?? [];
  const outcomes = decisions.map(({ fields }) => optionLabel(options, fields.outcome));
  return [...new Set(outcomes.filter(Boolean))];
}

/** What was decided about a test, in one word each: "Adapt". */
export function outcomesOf(document: ProjectDocument, test: PlainRecord): readonly string[] {
  return outcomeLabels(standingDecisions(document, test.id));
}

/** What was decided about a test, as words: "Adapt"; "Adapt or abandon?" where that is not settled; empty for nothing. */
export function outcomesInWords(document: ProjectDocument, test: PlainRecord): string {
  const labels = outcomesOf(document, test);
  if (disputedOutcomes(document, test.id).length < 2) return listInWords(labels);
  return `${labels.map((label, at) => (at === 0 ? label : lowerFirst(label))).join(' or ')}?`;
}

/** A cycle in one line: "5 of 6, adapt"; how it stands where nothing was seen and decided yet. */
export function cycleInBrief(document: ProjectDocument, test: PlainRecord): string {
  const status = optionLabel(kindOf('test')?.fields.status?.options ?? [], test.fields.status) || 'Draft';
  const { figure } = resultOf(document, test);
  const parts = [figure || judgementOf(test), outcomesInWords(document, test)].filter(Boolean);
  return (parts.length === 0 ? [status] : parts)
    .map((part, at) => (at === 0 ? part : lowerFirst(part)))
    .join(', ');
}

interface StripProps {
  readonly document: ProjectDocument;
  readonly test: PlainRecord;
  readonly isShown: boolean;
  readonly isCurrent: boolean;
}

const Strip = ({ document, test, isShown, isCurrent }: StripProps) => {
  const strip = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isCurrent) strip.current?.scrollIntoView({ block: 'nearest' });
  }, [isCurrent]);
  return (
    <li>
      <button
        ref={strip}
        type="button"
        className={isShown ? 'cycle-strip is-shown' : 'cycle-strip'}
        aria-current={isCurrent ? 'true' : undefined}
        onClick={() => showHypothesisOrTest(test.id)}
      >
        <b>{`Cycle ${cycleNumberOf(document, test.id)}`}</b> {cycleInBrief(document, test)}
      </button>
    </li>
  );
};

interface StripsProps {
  readonly document: ProjectDocument;
  readonly chain: TestChain;
  readonly shown: readonly PlainRecord[];
  /** The place of the one that is looked at, from 0. */
  readonly currentIndex: number;
}

/** Every cycle of a long chain in one line each; a press shows it with the one before. */
export function CycleStrips({ document, chain, shown, currentIndex }: StripsProps) {
  return (
    <ol className="cycle-strips" aria-label="All cycles">
      {chain.map((test, index) => (
        <Strip
          key={test.id}
          document={document}
          test={test}
          isShown={shown.includes(test)}
          isCurrent={index === currentIndex}
        />
      ))}
    </ol>
  );
}
