import type { ItemKind, Section } from '../parsed-notes.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { readLabel } from '../structure/labels.ts';
import { isActionLike, looksLikeAction } from './extract-action.ts';
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
  /** No entry of a list and no row. */
  readonly isParagraph?: boolean;
  /** An arrow stands before it: "→ Amir". */
  readonly hasArrow?: boolean;
  /** A row of a table whose head says what its rows are. */
  readonly isRow?: boolean;
  /** An entry of a list or a paragraph in a section without lists; other text is read more carefully. */
  readonly isListEntry: boolean;
  /** The list under the heading had ended before it. */
  readonly isAfterList: boolean;
  /** What the whole notes know of people. */
  readonly people?: KnownPeople;
  /** A person chose what the heading says of its lines. */
  readonly isChosen?: boolean;
  /** It stands under a heading that lists people: "Who came". */
  readonly isAttendance?: boolean;
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
const WEIGHT_OF_SECTION = { entry: 2.6, paragraph: 1.3, beside: 0.9 };
/** Below this weight nothing says what a text is. */
const LEAST_WEIGHT = { entry: 1.5, text: 1.9 };
const WEIGHT_OF_BOX = 5;
const WEIGHT_OF_ARROW = 2.5;
const WEIGHT_OF_ATTENDANCE = 4;
const WEIGHT_OF_PROPER_NAME = 3;
/** The usual forms of actions, with somebody named and without. */
const WEIGHT_OF_FORM = { owned: 3.6, alone: 2.4 };
const MAX_SEARCHED_LENGTH = 2000;

/** A proper name at the start: an acronym, or two capitalised words in a row. */
const PROPER_NAME =
  /^(?:the )?(?:\p{Lu}{3,}\b(?! (?:to|will)\b)|\p{Lu}[\p{L}’'&-]+ (?:\p{Lu}[\p{L}’'&-]+))(?!\s?(?::|–|-|to\b|will\b|suggest|thought|wonder|said|propos))/u;
const ACTIVITY =
  /^(?:shadow|walkabout|visit|walk|meet|shar|bring|learn|us|creat|build|develop|run|hold|invit|ask|train|co-?design)\w*\b/i;

/** Under ideas, what begins with a name that is nobody's exists already: "Health Connections Mendip". */
const namesSomethingElsewhere = (text: string, { people }: TextContext): boolean => {
  if (!PROPER_NAME.test(text) || ACTIVITY.test(text)) return false;
  const first = /^\S+/.exec(text)?.[0].toLowerCase() ?? '';
  return people?.byForm.has(first) !== true;
};

/** Under "Jobs" paragraphs tell of much; its lists are what the heading says. */
const weightOfSection = (kind: ItemKind, context: TextContext): number => {
  if (!context.isListEntry) return WEIGHT_OF_SECTION.beside;
  const isTold = context.isParagraph === true && kind === 'action';
  return isTold ? WEIGHT_OF_SECTION.paragraph : WEIGHT_OF_SECTION.entry;
};

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
  // "… give each family one number?" under ideas is an idea.
  if (context.section === 'ideas' && context.isListEntry) verdicts.delete('question');
  if (context.section === 'ideas' && namesSomethingElsewhere(text, context))
    addWeight(
      verdicts,
      'example',
      WEIGHT_OF_PROPER_NAME,
      `Under “${context.heading}”, and it names something that exists already.`,
    );
  if (context.isAttendance) addWeight(verdicts, 'note', WEIGHT_OF_ATTENDANCE, 'It says who was there.');
  const kind = KIND_OF_SECTION[context.section];
  if (kind && !(kind === 'action' && !isActionLike(text))) {
    addWeight(verdicts, kind, weightOfSection(kind, context), reasonUnderHeading(context));
  }
  const form = looksLikeAction(text.slice(0, MAX_SEARCHED_LENGTH), context.people);
  if (form) {
    const before = verdicts.get('action')?.weight ?? 0;
    const weight = form.owners.length > 0 ? WEIGHT_OF_FORM.owned : WEIGHT_OF_FORM.alone;
    if (before < weight)
      verdicts.set('action', {
        kind: 'action',
        weight: weight + before * 0.15,
        why: 'It says who will do what.',
      });
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
