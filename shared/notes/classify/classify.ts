import type { ItemKind, Section } from '../parsed-notes.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { readLabel } from '../structure/labels.ts';
import {
  clearCueOf,
  EVEN_SHARE,
  hasOwnCue,
  isGuessedDecision,
  leadingCueIn,
  PLAIN_CUE,
  SURE_SHARE,
  TELLING_CUE,
  WEAK_CUE,
} from './clear-cues.ts';
import { WORK_VERBS } from './cues/action-cues.ts';
import { isActionLike, looksLikeAction } from './extract-action.ts';
import { KIND_OF_SECTION } from './kind-of-section.ts';
import { LINE_KINDS } from './line-classifier/model.ts';
import type { TextVerdicts } from './line-verdicts.ts';
import type { Verdict } from './weigh-cues.ts';

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
  /** Its last line is nothing but who does it: "TM / KO 13/06/26". */
  readonly hasOwnersBelow?: boolean;
  /** A row of a table whose head says what its rows are. */
  readonly isRow?: boolean;
  /** A row of a table that tells what came of each matter. */
  readonly tellsOutcome?: boolean;
  /** Its table has a column of outcomes, and nothing was settled there. */
  readonly isUnsettled?: boolean;
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
  /** Likely, and no more: no cue speaks for it. */
  readonly isUnsure?: boolean;
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

const asNote = (text: string, context: TextContext): Classification => {
  if (context.isAttendance) return { kind: 'note', text, why: 'It says who was there.' };
  if (context.introducesList) return { kind: 'note', text, why: 'It introduces the lines below.' };
  if (context.parent !== undefined)
    return { kind: 'note', text, why: 'It belongs to the line above that it stands under.' };
  if (!context.isAfterList) return { kind: 'note', text, why: 'Nothing marks it as anything else.' };
  return { kind: 'note', text, why: `The list under “${context.heading}” had ended before it.` };
};

/** Kinds that the classifier of lines has not learned: the cues and the heading alone give them. */
const isUnlearned = (kind: ItemKind): boolean => !(LINE_KINDS as readonly string[]).includes(kind);
/** From this weight on a cue gives such a kind. */
const LEAST_CUE_WEIGHT = 2;
/** Below this likelihood, in hundredths, nothing says what a text is. */
const LEAST_SHARE = 30;

/** "→ Amina", "→ me", "→ AD/PL". */
const beginsWithPerson = (text: string, people: KnownPeople | undefined): boolean => {
  const [first = '', second = ''] = text.split(/[\s:,/+&–—-]+/);
  if (/^(?:me|us|all|both|everyone|everybody)$/i.test(first) || people?.initials.has(first)) return true;
  const name = first.toLowerCase().replace(/[’']s$/, '');
  return people?.byForm.has(name) === true || people?.byForm.has(`${name} ${second.toLowerCase()}`) === true;
};

const fromMarks = (text: string, context: TextContext): Classification | undefined => {
  const kind = KIND_OF_SECTION[context.section];
  if (context.isRow && kind) return { kind, text, why: 'The head of its table says so.' };
  if (context.isCheckbox) return { kind: 'action', text, why: 'A to-do box stands before it.' };
  if (context.hasOwnersBelow) return { kind: 'action', text, why: 'The line below says who does it.' };
  const isPointed = context.hasArrow === true && beginsWithPerson(text, context.people);
  return isPointed ? { kind: 'action', text, why: 'An arrow says who does it.' } : undefined;
};

const fromUnlearned = (
  text: string,
  context: TextContext,
  cues: TextVerdicts['cues'],
): Classification | undefined => {
  const kind = KIND_OF_SECTION[context.section];
  if (kind && isUnlearned(kind) && context.isListEntry)
    return { kind, text, why: reasonUnderHeading(context) };
  const cue = [...cues.values()].find((one) => isUnlearned(one.kind) && one.weight >= LEAST_CUE_WEIGHT);
  return cue && { kind: cue.kind, text, why: cue.why };
};

/** What a cue says where the classifier says otherwise: a weak one is a guess. */
const fromCue = (text: string, { kind, why, weight }: Verdict): Classification => ({
  ...{ kind, text, why },
  ...(weight < PLAIN_CUE.weight ? { isUnsure: true } : {}),
});

const guessedNote = (text: string, context: TextContext, { line }: TextVerdicts): Classification => ({
  ...asNote(text, context),
  ...(line.share < EVEN_SHARE ? { isUnsure: true } : {}),
});

/** From this weight on a cue says that an entry is no more than a note, whatever its heading asks. */
const LEAST_NOTE_CUE = 5;

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

/** What an arrow leads to, if nothing else is said of it, is what came of the lines above. */
const OUTCOME_OF: ReadonlySet<ItemKind> = new Set([
  'note',
  'barrier',
  'evidence',
  'contextChange',
  'example',
]);
/** From this weight on a cue says of what kind it is all the same. */
const LEAST_CUE_AFTER_ARROW = 2.5;

const fromArrow = (
  text: string,
  context: TextContext,
  { cues, line }: TextVerdicts,
): Classification | undefined => {
  const isOther = [...cues.values()].some(
    ({ kind, weight }) => kind !== 'decision' && weight >= LEAST_CUE_AFTER_ARROW,
  );
  const isToldOnly = OUTCOME_OF.has(line.kind) || (line.kind === 'idea' && !hasOwnCue('idea', cues));
  if (context.hasArrow !== true || isOther || !isToldOnly) return undefined;
  return { kind: 'decision', text, why: 'An arrow says what came of it.' };
};

/** From this weight on a cue says that a row's matter was put off, or settled by others. */
const LEAST_CUE_OF_ROW = 3.5;

const isLeftOpen = ({ tellsOutcome }: TextContext, { cues }: TextVerdicts): boolean => {
  const weight = cues.get('note')?.weight ?? 0;
  return tellsOutcome === true && weight >= LEAST_CUE_OF_ROW && weight >= (cues.get('decision')?.weight ?? 0);
};

const asExample = (kind: ItemKind, text: string, context: TextContext): Classification | undefined => {
  if (kind !== 'idea' || context.section !== 'ideas' || !namesSomethingElsewhere(text, context))
    return undefined;
  const why = `Under “${context.heading}”, and it names something that exists already.`;
  return { kind: 'example', text, why };
};

/** A kind that no cue in the words speaks for gives way to what the heading of the list says, where it is not this sure. */
const CONFIDENT_SHARE = 80;

/** An entry of a list is what its heading says, where nothing in it says otherwise. */
const fromList = (text: string, context: TextContext, { cues }: TextVerdicts): Classification | undefined => {
  const kind = KIND_OF_SECTION[context.section];
  const isEntry = context.isListEntry && context.isParagraph !== true && context.isAttendance !== true;
  if (!kind || !isEntry || (cues.get('note')?.weight ?? 0) >= LEAST_NOTE_CUE) return undefined;
  if (kind === 'action' && !isActionLike(text)) return undefined;
  return asExample(kind, text, context) ?? { kind, text, why: reasonUnderHeading(context) };
};

const IMPERATIVE = new RegExp(String.raw`^(?:please |also |\W{0,3})?(?:${WORK_VERBS})\b(?!\s?\?)[^?]*$`, 'i');

const isImperative = (text: string): boolean => IMPERATIVE.test(text.slice(0, 300));

/** "Ring the depot" in a list of actions is one, whatever else its words speak of. */
const isTask = (text: string, context: TextContext): boolean =>
  context.isInActionSection && context.isListEntry && context.isParagraph !== true && isImperative(text);

/** "There are two kinds of visit" among actions. */
const isRemark = (text: string, context: TextContext, { cues }: TextVerdicts): boolean =>
  context.isInActionSection && !cues.has('action') && !isActionLike(text);

/** From this likelihood on, in hundredths, words that have no usual form of a task are one all the same. */
const LIKELY_TASK_SHARE = 60;
/** And from this one, where no cue says that they are anything else. */
const PLAIN_TASK_SHARE = 50;

/** Outside a list of actions nothing in it is a task: no cue, nobody who does it, nothing to do. */
const isNoTask = (text: string, context: TextContext, { cues, line }: TextVerdicts): boolean =>
  !context.isInActionSection &&
  line.share < (cues.size === 0 ? PLAIN_TASK_SHARE : LIKELY_TASK_SHARE) &&
  !cues.has('action') &&
  !isImperative(text) &&
  looksLikeAction(text, context.people) === undefined;

const classifyText = (
  text: string,
  context: TextContext,
  verdicts: TextVerdicts | undefined,
): Classification => {
  const labelled = fromLabel(text, context);
  if (labelled) return labelled;
  const chosen = context.isChosen ? KIND_OF_SECTION[context.section] : undefined;
  if (chosen) return { kind: chosen, text, why: `It stands under “${context.heading}”, as chosen before.` };
  const marked = fromMarks(text, context);
  if (marked || !verdicts) return marked ?? asNote(text, context);
  if (isTask(text, context)) return { kind: 'action', text, why: reasonUnderHeading(context) };
  const unlearned = fromUnlearned(text, context, verdicts.cues);
  if (unlearned) return unlearned;
  const outcome = fromArrow(text, context, verdicts);
  if (outcome) return outcome;
  if (isLeftOpen(context, verdicts)) return { kind: 'note', text, why: verdicts.cues.get('note')?.why ?? '' };
  const { kind, share, why } = verdicts.line;
  const isUnsure = kind === 'note' || share < LEAST_SHARE || isGuessedDecision(verdicts);
  const clear = clearCueOf(verdicts, isUnsure);
  if (clear) return fromCue(text, clear);
  if (isUnsure || (share < CONFIDENT_SHARE && !hasOwnCue(kind, verdicts.cues))) {
    const told =
      share < SURE_SHARE && !(context.section === 'ideas' && isImperative(text))
        ? leadingCueIn(verdicts.cues, share < EVEN_SHARE ? WEAK_CUE : TELLING_CUE)
        : undefined;
    if (told) return fromCue(text, told);
    const listed = fromList(text, context, verdicts);
    if (listed || isUnsure) return listed ?? guessedNote(text, context, verdicts);
  }
  if (kind === 'action' && (isRemark(text, context, verdicts) || isNoTask(text, context, verdicts)))
    return asNote(text, context);
  const example = asExample(kind, text, context);
  if (example) return example;
  const isGuess = share < CONFIDENT_SHARE && !hasOwnCue(kind, verdicts.cues);
  return { kind, text, why: verdicts.cues.get(kind)?.why ?? why(), ...(isGuess ? { isUnsure: true } : {}) };
};

/** Gives a text its kind and says why in one sentence. Labels and marks count most; then words, heading and neighbours. */
export function classify(
  text: string,
  context: TextContext,
  verdicts: TextVerdicts | undefined,
): Classification {
  const found = classifyText(text, context, verdicts);
  return context.isUnsettled && found.kind === 'decision' ? asNote(text, context) : found;
}
