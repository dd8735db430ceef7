import type { ItemKind, Section } from '../parsed-notes.ts';
import { readLabel } from '../structure/sections.ts';
import { hasActor, hasInitials, isActionLike } from './extract-action.ts';
import { findFigure } from './find-figure.ts';

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
  /** An entry of a list or a paragraph in a section without lists; other text is read more carefully. */
  readonly isListEntry: boolean;
  /** The list under the heading had ended before it. */
  readonly isAfterList: boolean;
  /** Index of what it is nested under. */
  readonly parent?: number;
}

export interface Classification {
  readonly kind: ItemKind;
  readonly why: string;
  /** Without its label, "Action:". */
  readonly text: string;
}

const KIND_OF_SECTION: { readonly [section in Section]?: ItemKind } = {
  barriers: 'barrier',
  questions: 'question',
  ideas: 'idea',
  examples: 'example',
  actions: 'action',
  changes: 'contextChange',
  evidence: 'evidence',
  learnings: 'learning',
  decisions: 'decision',
  hypotheses: 'hypothesis',
};

/** A sentence at the end that asks; a question inside quotation marks is quoted. */
const endsWithQuestion = (text: string): boolean =>
  /\?["”’')]*$/.test(text) && !/[‘“"'][^‘“"'”’]{0,200}\?[”’"')]+[.)]*$/.test(text);

/** The first sentence asks, and no more than one follows. */
const beginsWithQuestion = (text: string): boolean => /^[^.!?‘“"]{3,240}\?\s+[^.!?]{1,200}[.!]?$/.test(text);

const isQuestion = (text: string): boolean =>
  (text.includes('?') && (endsWithQuestion(text) || beginsWithQuestion(text))) ||
  (/^how (?:do|can|might|could|should|would) (?:we|i|you|they|people|residents|the)\b/i.test(text) &&
    !/\.\s/.test(text));

const ELSEWHERE =
  /^(?:other|some|many|several|a few|most|neighbouring) (?:local |other )?(?:authorit(?:y|ies)|councils?|boroughs?|places?|areas?|organi[sz]ations?|cit(?:y|ies)|countr(?:y|ies)|groups?|teams?|charit(?:y|ies)|services?|towns?)\b|^others (?:have|run|use|do|offer|provide|ask)\b|\b(?:provides?|runs?|offers?|has|have) a similar\b/i;
const PLACE_EXAMPLE =
  /\be\.?g\.?,? (?:the )?(?:\p{Lu}|other (?:boroughs?|councils?|local authorit|places?|areas?|organi[sz]ations?|countr))|\b(?:elsewhere|other boroughs?|other countries|other councils?|other local authorities)\b/iu;
/** A proper name at the start: an acronym, or two capitalised words in a row. */
const PROPER_NAME = /^(?:the )?(?:\p{Lu}{3,}\b(?! (?:to|will)\b)|\p{Lu}[\p{L}’'&-]+ (?:\p{Lu}[\p{L}’'&-]+))/u;
const ACTIVITY =
  /^(?:shadow|walkabout|visit|walk|meet|shar|bring|learn|us|creat|build|develop|run|hold|invit|ask|train|co-?design)\w*\b/i;

const NAMES_CHANGE =
  /\b(?:emergence|rise|arrival|growth|spread) of\b.{0,80}\b(?:covid|pandemic|lockdown)|^(?:since|during|after|because of|as a result of) (?:the )?(?:covid|pandemic|(?:first |second )?lockdown)|\b(?:has|have) changed (?:since|during|because)\b|^broader social change\b/i;
const NAMES_BARRIER =
  /^there (?:is|are|was|were) (?:also )?(?:a |an |some |many )?(?:natural |real |growing |widespread |big |serious |constant )?(?:concerns?|worr(?:y|ies)|barriers?|problems?|obstacles?|frustrations?)\b|\bget(?:s|ting)? in the way of\b|^(?:the )?(?:main|biggest|key) (?:barrier|obstacle|problem)\b/i;
const NAMES_IDEA =
  /\b(?:could|might) (?:be (?:tried|tested|used here|adapted)|try|test|adapt)\b|^what if\b|^(?:we|they) could\b|\bidea (?:is|was|would be) to\b/i;
const RUNS_ALREADY =
  /\b(?:innovations?|projects?|pilots?|schemes?|initiatives?|activities)\b.{0,30}\b(?:under ?way|already running|running already|in progress)\b/i;
const DECIDED = /^(?:it was |we (?:all )?|the group |everyone )(?:agreed|decided)\b/i;
const BELIEVES = /^we (?:believe|think) (?:that )?.{3,}\b(?:will|would)\b/i;
const LEARNED = /^(?:we|the group) (?:have )?learn(?:ed|t) (?:that )?/i;

/** Longest text that is searched for cues. */
const MAX_SEARCHED_LENGTH = 4000;

const startsWithProperName = (text: string): boolean => PROPER_NAME.test(text) && !ACTIVITY.test(text);

/** Whether an entry under ideas tells of something that exists elsewhere. */
const isExample = (text: string): boolean =>
  startsWithProperName(text) || ELSEWHERE.test(text) || PLACE_EXAMPLE.test(text);

type Cue = readonly [ItemKind, (text: string) => boolean, string];
const matches = (pattern: RegExp) => (text: string) => pattern.test(text);

/** What a sentence says of itself where its heading says nothing. First match counts. */
const CUES: readonly Cue[] = [
  ['decision', matches(DECIDED), 'It says what was agreed.'],
  ['hypothesis', matches(BELIEVES), 'It says what is believed and what would follow.'],
  ['learning', matches(LEARNED), 'It says what was learned.'],
  ['idea', matches(RUNS_ALREADY), 'It tells of something that is being tried already.'],
  ['example', matches(ELSEWHERE), 'It tells what others do.'],
  ['contextChange', matches(NAMES_CHANGE), 'It tells what has changed around people.'],
  ['barrier', matches(NAMES_BARRIER), 'It names a concern, something that gets in the way.'],
  ['idea', matches(NAMES_IDEA), 'It says what could be tried.'],
];

const reasonUnderHeading = (context: TextContext): string => `It stands under “${context.heading}”.`;

const fromLabel = (text: string, context: TextContext): Classification | undefined => {
  const label = readLabel(text);
  if (!label || label.section === 'objectives') return undefined;
  const kind = KIND_OF_SECTION[label.section];
  return (
    kind && {
      kind,
      text: label.rest,
      why: `It is marked “${label.label}”.${context.introducesList ? ' It introduces the lines below.' : ''}`,
    }
  );
};

const fromAction = (text: string, context: TextContext): Classification | undefined => {
  if (hasInitials(text)) return { kind: 'action', text, why: 'Initials and what they will do: an action.' };
  if (/[([]/.test(text) && /(?:\(|\[)(?:action|owner|lead)\b[^()[\]]{0,40}(?:\)|\])\.?$/i.test(text))
    return { kind: 'action', text, why: 'It is marked as an action.' };
  if (context.isCheckbox && (context.section === 'plain' || context.section === 'actions'))
    return { kind: 'action', text, why: 'A to-do box stands before it.' };
  if (!context.isInActionSection || !isActionLike(text)) return undefined;
  if (hasActor(text)) return { kind: 'action', text, why: 'In an action part, and it says who will do it.' };
  return context.isListEntry
    ? { kind: 'action', text, why: `It stands under “${context.heading}”.` }
    : undefined;
};

const SECTIONS_WITH_FIGURES: readonly Section[] = [
  'plain',
  'barriers',
  'evidence',
  'changes',
  'learnings',
  'objectives',
];

const fromFigure = (text: string, context: TextContext): Classification | undefined => {
  if (!SECTIONS_WITH_FIGURES.includes(context.section)) return undefined;
  const figure = findFigure(text);
  return figure && { kind: 'evidence', text, why: `A figure about people: ${figure.words}.` };
};

const fromSection = (text: string, context: TextContext): Classification | undefined => {
  const kind = KIND_OF_SECTION[context.section];
  if (!kind || kind === 'action' || !context.isListEntry) return undefined;
  if (kind === 'idea' && isExample(text.slice(0, MAX_SEARCHED_LENGTH))) {
    return {
      kind: 'example',
      text,
      why: `Under “${context.heading}”, and it names something that exists already.`,
    };
  }
  return { kind, text, why: reasonUnderHeading(context) };
};

const fromCue = (text: string): Classification | undefined => {
  const cue = CUES.find(([, test]) => test(text.slice(0, MAX_SEARCHED_LENGTH)));
  return cue && { kind: cue[0], text, why: cue[2] };
};

const asNote = (text: string, context: TextContext): Classification => {
  if (context.introducesList) return { kind: 'note', text, why: 'It introduces the lines below.' };
  if (context.parent !== undefined)
    return { kind: 'note', text, why: 'It belongs to the line above that it stands under.' };
  if (!context.isAfterList) return { kind: 'note', text, why: 'Nothing marks it as anything else.' };
  return { kind: 'note', text, why: `The list under “${context.heading}” had ended before it.` };
};

/** Gives a text its kind and says why in one sentence. Marks count most, then actions, figures, the heading, the words. */
export function classify(text: string, context: TextContext): Classification {
  const marked = fromLabel(text, context) ?? fromAction(text, context);
  if (marked) return marked;
  const isAsking =
    context.section !== 'ideas' &&
    context.section !== 'questions' &&
    isQuestion(text.slice(-MAX_SEARCHED_LENGTH));
  if (isAsking) return { kind: 'question', text, why: 'It asks something.' };
  return fromFigure(text, context) ?? fromSection(text, context) ?? fromCue(text) ?? asNote(text, context);
}
