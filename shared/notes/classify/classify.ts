import type { ItemKind, Section } from '../parsed-notes.ts';
import { readLabel } from '../structure/labels.ts';
import { isActionLike } from './extract-action.ts';
import { KIND_OF_SECTION } from './kind-of-section.ts';
import { type Verdict, weighCues } from './weigh-cues.ts';

/** Where a text stands. */
export interface TextContext {
  readonly section: Section;
  /** The heading of the section, for the sentence that says why. */
  readonly heading: string;
  /** Stands in an action part: a heading like "Actions", or "Action" alone above. */
  readonly isInActionSection: boolean;
  /** It introduces a list ("… have focused on:"). */
  readonly introducesList: boolean;
  readonly isCheckbox: boolean;
  /** An arrow stands before it: "→ Amir". */
  readonly hasArrow?: boolean;
  /** A row of a table whose head says what its rows are. */
  readonly isRow?: boolean;
  /** An entry of a list or a paragraph in a section without lists; other text is read more carefully. */
  readonly isListEntry: boolean;
  /** The list under the heading had ended before it. */
  readonly isAfterList: boolean;
  /** A person chose what the heading says of its lines. */
  readonly isChosen?: boolean;
  /** Index of what it is nested under. */
  readonly parent?: number;
}

export interface Classification {
  readonly kind: ItemKind;
  readonly why: string;
  /** Without its label, "Action:". */
  readonly text: string;
}

const reasonUnderHeading = (context: TextContext): string => `It stands under “${context.heading}”.`;

const fromLabel = (text: string, context: TextContext): Classification | undefined => {
  const label = readLabel(text);
  if (!label) return undefined;
  const kind = KIND_OF_SECTION[label.section];
  if (!kind) return undefined;
  return {
    kind,
    text: label.section === 'objectives' ? text : label.rest,
    why: `It is marked “${label.label}”.${context.introducesList ? ' It introduces the lines below.' : ''}`,
  };
};

/** What the heading adds to the words of an entry: of a list much, of text beside a list a little. */
const WEIGHT_OF_SECTION = { entry: 2.6, beside: 0.9 };
/** Below this weight nothing says what a text is. */
const LEAST_WEIGHT = { entry: 1.5, text: 1.9 };
const WEIGHT_OF_BOX = 5;
const WEIGHT_OF_ARROW = 2.5;

const addWeight = (verdicts: Map<ItemKind, Verdict>, kind: ItemKind, weight: number, why: string): void => {
  const before = verdicts.get(kind);
  verdicts.set(kind, {
    kind,
    weight: weight + (before?.weight ?? 0),
    why: before && before.weight > weight ? before.why : why,
  });
};

/** The words, the heading and the marks before a text, weighed together. */
const weigh = (text: string, context: TextContext): Map<ItemKind, Verdict> => {
  const verdicts = new Map(weighCues(text));
  const kind = KIND_OF_SECTION[context.section];
  if (kind && !(kind === 'action' && !isActionLike(text))) {
    const weight = context.isListEntry ? WEIGHT_OF_SECTION.entry : WEIGHT_OF_SECTION.beside;
    addWeight(verdicts, kind, weight, reasonUnderHeading(context));
  }
  if (context.isRow && kind) addWeight(verdicts, kind, 4, 'The head of its table says so.');
  if (context.isCheckbox) addWeight(verdicts, 'action', WEIGHT_OF_BOX, 'A to-do box stands before it.');
  if (context.hasArrow) addWeight(verdicts, 'action', WEIGHT_OF_ARROW, 'An arrow says who does it.');
  return verdicts;
};

const asNote = (text: string, context: TextContext): Classification => {
  if (context.introducesList) return { kind: 'note', text, why: 'It introduces the lines below.' };
  if (context.parent !== undefined)
    return { kind: 'note', text, why: 'It belongs to the line above that it stands under.' };
  if (!context.isAfterList) return { kind: 'note', text, why: 'Nothing marks it as anything else.' };
  return { kind: 'note', text, why: `The list under “${context.heading}” had ended before it.` };
};

/** Gives a text its kind and says why in one sentence. Labels count most; then words, heading and marks together. */
export function classify(text: string, context: TextContext): Classification {
  const labelled = fromLabel(text, context);
  if (labelled) return labelled;
  const chosen = context.isChosen ? KIND_OF_SECTION[context.section] : undefined;
  if (chosen) return { kind: chosen, text, why: `It stands under “${context.heading}”, as chosen before.` };
  let best: Verdict | undefined;
  for (const verdict of weigh(text, context).values())
    if (!best || verdict.weight > best.weight) best = verdict;
  const least = context.isListEntry ? LEAST_WEIGHT.entry : LEAST_WEIGHT.text;
  if (!best || best.weight < least) return asNote(text, context);
  return { kind: best.kind, text, why: best.why };
}
