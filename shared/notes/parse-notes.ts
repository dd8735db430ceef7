import { type Classification, classify } from './classify/classify.ts';
import type { NotesContext } from './classify/extract-action.ts';
import { extractDetails } from './classify/extract-details.ts';
import { findObjective, isAimSentence, isCoveredByAim } from './classify/objectives.ts';
import { itemId } from './item-id.ts';
import { type Line, splitLines } from './lines/split-lines.ts';
import { readMeeting } from './meeting.ts';
import type { ItemKind, LeftOutLine, NoteItem, ParsedNotes, ParseOptions } from './parsed-notes.ts';
import { findPeople, type PersonMention } from './people/find-people.ts';
import { knowPeople } from './people/know-people.ts';
import { listPeople } from './people/list-people.ts';
import { proposeRoles, withProposedRoles } from './people/propose-roles.ts';
import { type Block, groupIntoBlocks } from './structure/group-into-blocks.ts';
import { type StructuredBlock, structureBlocks } from './structure/structure-blocks.ts';

const HEADING_ROLES: { readonly [role in 'title' | 'heading']: readonly [ItemKind, string] } = {
  title: ['title', 'A heading over other headings: the themes below remember it.'],
  heading: ['heading', 'A sub-heading: it says what the lines below it are.'],
};

/** What an entry under "Our objective is to" is to the project. */
const classifyForProject = (
  structured: StructuredBlock,
  found: { aim: boolean },
  options: ParseOptions,
): Classification | undefined => {
  const { block, section } = structured;
  const { text } = block;
  if (isAimSentence(text) && !found.aim) {
    found.aim = true;
    return { kind: 'aim', text, why: 'It says what the project is for: proposed as its aim.' };
  }
  if (section !== 'objectives') return undefined;
  if (structured.introducesList && !found.aim) {
    found.aim = true;
    return { kind: 'aim', text, why: `Under “${structured.heading}”: proposed as the aim of the project.` };
  }
  if (findObjective(text) && !structured.introducesList) {
    return {
      kind: 'objective',
      text,
      why: `Under “${structured.heading}”: proposed as an objective of the project.`,
    };
  }
  const isUnderAimHeading =
    /\b(?:aim|purpose|goal)\b/i.test(structured.heading) &&
    !found.aim &&
    text.length <= 280 &&
    text.length > 15;
  if (!isUnderAimHeading || options.project?.aim) return undefined;
  found.aim = true;
  return { kind: 'aim', text, why: `Under “${structured.heading}”: proposed as the aim of the project.` };
};

/** Why a proposal for the project is not needed, where the project has it already. */
const reasonAlreadyInProject = (
  classification: Classification,
  options: ParseOptions,
): string | undefined => {
  const { project } = options;
  if (classification.kind === 'aim' && isCoveredByAim(classification.text, project))
    return 'This is already in the project’s aim.';
  if (classification.kind !== 'objective') return undefined;
  const objective = findObjective(classification.text);
  const isInProject = objective !== undefined && (project?.objectives ?? []).includes(objective);
  return isInProject ? 'This is already an objective of the project.' : undefined;
};

const classifyBlock = (
  structured: StructuredBlock,
  found: { aim: boolean },
  options: ParseOptions,
): Classification => {
  const { block, role } = structured;
  if (role === 'title' || role === 'heading')
    return { kind: HEADING_ROLES[role][0], text: block.text, why: HEADING_ROLES[role][1] };
  if (role === 'theme') return { kind: 'theme', text: block.text.replace(/\s*:$/, ''), why: 'A heading.' };
  const proposal = classifyForProject(structured, found, options);
  if (proposal?.kind === 'aim' && options.project?.aim && !isCoveredByAim(block.text, options.project)) {
    return {
      kind: 'note',
      text: block.text,
      why: 'The project has an aim already, so this is kept as a note.',
    };
  }
  return proposal ?? classify(block.text, { ...structured, isCheckbox: block.marker?.style === 'box' });
};

const leftOutLinesOf = (block: Block, lines: readonly Line[], kind: ItemKind, why: string): LeftOutLine[] =>
  block.lines.map((line) => ({ line, text: lines[line - 1]?.raw ?? '', why, kind }));

interface ItemDraft {
  readonly structured: StructuredBlock;
  readonly classification: Classification;
  readonly people: readonly PersonMention[];
  /** Id of the sub-heading it stands under. */
  readonly heading: string | undefined;
}

/** The words of each joined line; a label that the kind has taken ("Action:") is taken off the first as well. */
const lineTextsOf = ({
  structured: { block },
  classification,
}: ItemDraft): { lineTexts?: readonly string[] } => {
  if (block.lines.length < 2 || block.lineTexts.length !== block.lines.length) return {};
  const [first = '', ...others] = block.lineTexts;
  const label = block.text.endsWith(classification.text) ? block.text.length - classification.text.length : 0;
  return { lineTexts: [first.slice(label), ...others] };
};

const toItem = (
  draft: ItemDraft,
  drafts: readonly (ItemDraft | undefined)[],
  roles: ReadonlyMap<string, string>,
  context: NotesContext,
): NoteItem => {
  const { structured, classification, people, heading } = draft;
  const parent = structured.parent === undefined ? undefined : drafts[structured.parent];
  const done = structured.block.marker?.isDone === true && classification.kind === 'action';
  return {
    id: itemId(structured.block.lines[0] ?? 0),
    lines: structured.block.lines,
    text: classification.text,
    ...lineTextsOf(draft),
    kind: classification.kind,
    why: classification.why,
    ...(parent ? { parent: itemId(parent.structured.block.lines[0] ?? 0) } : {}),
    ...(heading === undefined ? {} : { heading }),
    ...(structured.section === 'plain'
      ? {}
      : { section: structured.section, sectionHeading: structured.heading }),
    details: {
      ...extractDetails(classification.kind, classification.text, context),
      ...(done ? { done } : {}),
    },
    names: withProposedRoles(people, roles),
  };
};

/**
 * Reads meeting notes of any group into cards with kinds, each with a sentence that says why.
 * Pure, linear in the length of the text, and never throws. Lines that are not blank = taken + joined + left out.
 */
export function parseNotes(text: string, options: ParseOptions = {}): ParsedNotes {
  const lines = splitLines(text);
  const { blocks, leftOut } = groupIntoBlocks(lines);
  const leftOutLines: LeftOutLine[] = leftOut.map(({ line, why }) => ({
    line: line.lineNumber,
    text: line.raw,
    why,
    kind: 'note',
  }));
  const found = { aim: false };
  const texts = lines.map(({ text: words }) => words);
  const { title, heldOn, nextMeetingOn, comingMeetings } = readMeeting(
    lines.map(({ raw }) => raw),
    texts,
    options.today,
  );
  const knownPeople = knowPeople(texts);
  const day = heldOn ?? options.today;
  const context: NotesContext = {
    people: knownPeople,
    ...(day ? { day } : {}),
    ...(nextMeetingOn ? { nextMeeting: nextMeetingOn } : {}),
    comingMeetings,
  };
  let heading: string | undefined;
  const drafts = structureBlocks(blocks).map((structured): ItemDraft | undefined => {
    const { role } = structured;
    if (role !== 'text') heading = undefined;
    const classification = classifyBlock(structured, found, options);
    const known = reasonAlreadyInProject(classification, options);
    if (known) {
      leftOutLines.push(...leftOutLinesOf(structured.block, lines, classification.kind, known));
      return undefined;
    }
    const draft = {
      structured,
      classification,
      people: findPeople(classification.text, knownPeople),
      heading,
    };
    if (role === 'heading') heading = itemId(structured.block.lines[0] ?? 0);
    return draft;
  });
  const kept = drafts.filter((draft) => draft !== undefined);
  const people = new Map(kept.flatMap((draft) => draft.people.map(({ person }) => [person.key, person])));
  const roles = proposeRoles(people.values(), options.knownRoles ? { knownRoles: options.knownRoles } : {});
  const items = kept.map((draft) => toItem(draft, drafts, roles, context));
  const name = title ?? items.find((item) => item.kind === 'title')?.text;
  return {
    total: lines.length,
    ...(name === undefined ? {} : { title: name }),
    ...(heldOn === undefined ? {} : { heldOn }),
    ...(nextMeetingOn === undefined ? {} : { nextMeetingOn }),
    people: listPeople(items, people),
    items,
    leftOut: leftOutLines.sort((a, b) => a.line - b.line),
  };
}
