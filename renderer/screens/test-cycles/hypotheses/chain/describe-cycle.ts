import { concurrentValues } from '../../../../../shared/document/model/concurrent-values.ts';
import type { PlainRecord, ProjectDocument, Value } from '../../../../../shared/document/model/document.ts';
import { isJsonObject } from '../../../../../shared/document/model/json-values.ts';
import { childrenOf } from '../../../../../shared/document/model/selectors.ts';
import { placeholderFor } from '../../../../../shared/document/sharing/placeholders.ts';
import {
  dayAndMonthInWords,
  displayText,
  isFilled,
  isWithheld,
  numberOfWholeInWords,
  partsOf,
  textOf,
} from '../../../../../shared/records/fields/read-field.ts';
import { valueInWords } from '../../../../../shared/records/fields/value-in-words.ts';
import { kindOf } from '../../../../../shared/records/kind-registry.ts';
import { statusOfTest } from '../../../../../shared/records/lifecycle/test-lifecycle.ts';
import { localToday } from '../../../../core/records/parse-day.ts';

/** One side of the double rule: a number with its whole that stands large, and the words under it; both empty for nothing. */
export interface CycleSide {
  readonly figure: string;
  readonly words: string;
}

/** What was said before the start. */
export interface PredictionInWords extends CycleSide {
  /** "Success is at least 4 of 6. We count residents who come again."; empty where nobody has said what success is. */
  readonly criterion: string;
  /** "30 January"; empty before the start, and where no day was kept. */
  readonly lockedOn: string;
  readonly isLocked: boolean;
}

/** A dated change of what was said before the start. */
export interface AmendmentInWords {
  readonly id: string;
  readonly sentence: string;
  readonly reason: string;
}

const asText = (value: Value | undefined): string => (typeof value === 'string' ? displayText(value) : '');

/** Words that begin with a number and its whole: "4 of 6 report a contact they looked forward to.", or are nothing else. */
const LEADING_FIGURE = /^(\d+(?:[.,]\d+)?) (?:out )?of (\d+)(?:[\s,:]+|\.?$)/iu;

const withoutFullStop = (words: string): string => words.replace(/\.$/u, '');

/** Takes the number that words begin with out of them, so that it can stand large. */
export function splitFigure(words: string): CycleSide {
  const found = LEADING_FIGURE.exec(words);
  if (!found) return { figure: '', words };
  return { figure: `${found[1]} of ${found[2]}`, words: withoutFullStop(words.slice(found[0].length)) };
}

const withheldWords = (document: ProjectDocument, test: PlainRecord, field: string): string => {
  const kind = kindOf('test');
  const words = kind && isWithheld(test, field) ? placeholderFor(document, kind, test, field) : '';
  return words || (isWithheld(test, field) ? 'Kept back in this copy' : '');
};

/** What is counted, and how many of it are a success: "residents who come again", "at least 4 of 6 by 13 March 2026". */
const criterionParts = (value: Value | undefined): { readonly counted: string; readonly goal: string } => {
  const field = kindOf('test')?.fields.successCriterion;
  if (!field || !isJsonObject(value)) return { counted: '', goal: '' };
  const { what, ...howMany } = value;
  const counted = withoutFullStop(asText(what).trim());
  return { counted, goal: typeof value.value === 'number' ? valueInWords(field, howMany) : '' };
};

const criterionInWords = (value: Value | undefined): string => {
  const { counted, goal } = criterionParts(value);
  const sentences = [goal && `Success is ${goal}.`, counted && `We count ${counted}.`];
  return sentences.filter(Boolean).join(' ');
};

/** The same within a sentence: "at least 4 of 6, counting residents who come again". */
const changedCriterionInWords = (value: Value | undefined): string => {
  const { counted, goal } = criterionParts(value);
  return [goal, counted && `counting ${counted}`].filter(Boolean).join(', ');
};

/** What a test predicted: as it stood at the start where it has started. */
export function predictionOf(document: ProjectDocument, test: PlainRecord): PredictionInWords {
  const locked = partsOf(test, 'locked');
  const isLocked = isFilled(test, 'locked');
  const keptBack = withheldWords(document, test, 'prediction') || withheldWords(document, test, 'locked');
  const words = isLocked
    ? asText(locked.prediction) || textOf(test, 'prediction')
    : textOf(test, 'prediction');
  const criterion = isLocked
    ? (locked.criterion ?? test.fields.successCriterion)
    : test.fields.successCriterion;
  return {
    ...(keptBack === '' ? splitFigure(words) : { figure: '', words: keptBack }),
    criterion: isWithheld(test, 'successCriterion') ? '' : criterionInWords(criterion),
    lockedOn: dayAndMonthInWords(locked.on),
    isLocked,
  };
}

/** "With whom: 6 carers at Westmarle"; empty where nobody has said. */
export function sampleInWords(test: PlainRecord): string {
  const field = kindOf('test')?.fields.sample;
  const words = field && !isWithheld(test, 'sample') ? valueInWords(field, test.fields.sample ?? null) : '';
  return words === '' ? '' : `${field?.label}: ${words}`;
}

/** "18 took part"; empty where nobody has said. */
export function tookPartInWords(test: PlainRecord): string {
  const { actualN } = test.fields;
  return typeof actualN === 'number' ? `${actualN} took part` : '';
}

/** What was seen; empty on both sides where nobody has written it down. */
export function resultOf(document: ProjectDocument, test: PlainRecord): CycleSide {
  const keptBack = withheldWords(document, test, 'resultValue');
  if (keptBack !== '') return { figure: '', words: keptBack };
  const { value, outOf, words } = partsOf(test, 'resultValue');
  const figure = numberOfWholeInWords(value, outOf);
  const unit =
    typeof outOf === 'number' || figure === '' ? '' : asText(partsOf(test, 'successCriterion').unit);
  return { figure, words: [unit, asText(words)].filter(Boolean).join(', ') };
}

/** Why there is no result yet, in a sentence. `today` is a day as `YYYY-MM-DD`. */
export function noResultInWords(test: PlainRecord, today: string): string {
  const end = textOf(test, 'plannedEnd');
  switch (statusOfTest(test)) {
    case 'draft':
    case 'planned':
      return 'Not yet. The test has not started.';
    case 'running':
      if (end === '') return 'Not yet. The test is running.';
      return end < today
        ? `Nobody has written it down. The test was to end on ${dayAndMonthInWords(end)}.`
        : `Not yet. The test ends on ${dayAndMonthInWords(end)}.`;
    case 'stopped':
      return stoppedInWords(test);
    case 'studying':
    case 'decided':
      return 'Nobody has written down what was seen.';
  }
}

const stoppedInWords = (test: PlainRecord): string => {
  const day = dayAndMonthInWords(test.fields.actualEnd);
  const reason = textOf(test, 'stopReason');
  return `Stopped${day === '' ? '' : ` on ${day}`}${reason === '' ? '. Nobody has said why.' : `: ${reason}`}`;
};

/** What was seen, or why there is nothing yet. */
export function shownResultOf(document: ProjectDocument, test: PlainRecord): CycleSide {
  const result = resultOf(document, test);
  const isSaid = result.figure !== '' || result.words !== '';
  return isSaid ? result : { figure: '', words: noResultInWords(test, localToday()) };
}

const judgements: { readonly [met: string]: string | undefined } = {
  yes: 'Prediction met',
  partly: 'Prediction partly met',
  no: 'Prediction not met',
  cannotTell: 'Cannot tell',
};

/** "Prediction met"; empty where nobody has said. */
export function judgementOf(test: PlainRecord): string {
  return judgements[textOf(test, 'predictionMet')] ?? '';
}

const KEPT_BACK = 'kept back in this copy';

/** What a part of the plan says since the amendment: its words, for what success is also its numbers. */
const changeInWords = (amendment: PlainRecord): string => {
  if (['change', 'criterion'].some((field) => isWithheld(amendment, field))) return KEPT_BACK;
  return [changedCriterionInWords(amendment.fields.criterion), textOf(amendment, 'change')]
    .filter(Boolean)
    .join('; ');
};

/** What a start that was taken back had kept. */
const keptStartInWords = (amendment: PlainRecord): string =>
  isWithheld(amendment, 'was') ? KEPT_BACK : withoutFullStop(asText(partsOf(amendment, 'was').prediction));

const amendmentInWords = (amendment: PlainRecord): string => {
  const day = dayAndMonthInWords(amendment.fields.on);
  const on = day === '' ? '' : `, on ${day}`;
  switch (textOf(amendment, 'of')) {
    case 'start':
      return `The start was taken back${on}. It had predicted “${keptStartInWords(amendment)}”.`;
    case 'successCriterion':
      return `Changed after the start${on}: success is now “${changeInWords(amendment)}”.`;
    case 'prediction':
      return `Changed after the start${on}: the prediction is now “${changeInWords(amendment)}”.`;
    default:
      return `Changed after the start${on}: “${changeInWords(amendment)}”.`;
  }
};

/** What was changed after the start, the earliest first. */
export function amendmentsOf(document: ProjectDocument, test: PlainRecord): readonly AmendmentInWords[] {
  return childrenOf(document, 'amendment', test.id)
    .toSorted((one, other) => (textOf(one, 'on') < textOf(other, 'on') ? -1 : 1))
    .map((amendment) => ({
      id: amendment.id,
      sentence: amendmentInWords(amendment),
      reason: textOf(amendment, 'reason') || 'Nobody has said why.',
    }));
}

/** What other starts predicted, where people started a test at once and nobody has chosen between them. */
export function otherStartsInWords(document: ProjectDocument, test: PlainRecord): readonly string[] {
  if (isWithheld(test, 'locked')) return [];
  const starts = concurrentValues(document, { kind: 'test', id: test.id }, 'locked');
  return starts.map((start) => {
    const { prediction, criterion, on } = partsOf({ id: test.id, fields: { start } }, 'start');
    const day = dayAndMonthInWords(on);
    const success = criterionInWords(criterion);
    const said = `The other${day === '' ? '' : `, on ${day},`} predicted “${withoutFullStop(asText(prediction))}”`;
    return `Started twice, and which start counts is not settled. ${said}${success === '' ? '' : `; success is ${success}`}.`;
  });
}
