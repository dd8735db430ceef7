import { type Classification, classify, type TextContext } from './classify/classify.ts';
import { classifyForProject } from './classify/classify-for-project.ts';
import type { NotesContext } from './classify/extract-action.ts';
import { extractDetails } from './classify/extract-details.ts';
import type { TextVerdicts } from './classify/line-verdicts.ts';
import { isCoveredByAim } from './classify/objectives.ts';
import { proposeCuts } from './classify/propose-cuts.ts';
import { weighCues } from './classify/weigh-cues.ts';
import { findDue } from './dates/find-due.ts';
import { withGiven } from './given-details.ts';
import { itemId } from './item-id.ts';
import type { GivenDetails, NoteItem, ParseOptions } from './parsed-notes.ts';
import type { PersonMention } from './people/find-people.ts';
import { withProposedRoles } from './people/propose-roles.ts';
import { endsInOwnerLine } from './structure/owner-line.ts';
import type { StructuredBlock } from './structure/structure-blocks.ts';

/** A block with its kind, before all are known. */
export interface ItemDraft {
  readonly structured: StructuredBlock;
  readonly classification: Classification;
  readonly people: readonly PersonMention[];
}

const HEADING_ROLES = {
  title: 'A heading over other headings: the themes below remember it.',
  heading: 'A sub-heading: it says what the lines below it are.',
};

const TABLE_HEAD = 'The head of a table: it says what stands in its columns.';

const contextOf = (structured: StructuredBlock, { people }: NotesContext): TextContext => {
  const { block, parent } = structured;
  return {
    section: structured.section,
    heading: structured.heading,
    isInActionSection: structured.isInActionSection,
    introducesList: structured.introducesList,
    isCheckbox: block.marker?.style === 'box',
    isParagraph: block.type === 'prose',
    hasArrow: block.marker?.sign === '→',
    hasOwnersBelow: block.type === 'prose' && endsInOwnerLine(block.lineTexts),
    tellsOutcome: block.row?.tellsOutcome === true,
    isUnsettled: block.row?.isUnsettled === true,
    isRow: block.row?.section !== undefined && block.row.tellsOutcome !== true,
    isListEntry: structured.isListEntry,
    isAfterList: structured.isAfterList,
    isAttendance: structured.isAttendance,
    isChosen: structured.isChosen,
    ...(people ? { people } : {}),
    ...(parent === undefined ? {} : { parent }),
  };
};

/** A lead-in of so many words may tell something itself: "The emergence of … has given impetus to build on:". */
const LONG_LEAD_IN = 10;
const LEAST_WEIGHT = 3;

const changeToldBy = ({ block }: StructuredBlock): string | undefined => {
  if (block.look !== 'leadIn' || block.text.split(/\s+/).length < LONG_LEAD_IN) return undefined;
  const change = weighCues(block.text).get('contextChange');
  return change && change.weight >= LEAST_WEIGHT ? change.why : undefined;
};

/** The kind of a block: by its place in the notes where that settles it, else by its words. */
export function classifyBlock(
  { structured, verdicts }: { structured: StructuredBlock; verdicts: TextVerdicts | undefined },
  found: { aim: boolean },
  options: ParseOptions,
  context: NotesContext,
): Classification {
  const { block, role } = structured;
  const { text } = block;
  if (role === 'theme') return { kind: 'theme', text: text.replace(/\s*:$/, ''), why: 'A heading.' };
  if (role === 'title') return { kind: 'title', text, why: HEADING_ROLES.title };
  const proposal = classifyForProject(structured, found, options);
  if (proposal?.kind === 'aim' && options.project?.aim && !isCoveredByAim(text, options.project)) {
    const why = 'The project has an aim already, so this is kept as a note.';
    return { kind: 'note', text, why };
  }
  if (proposal) return proposal;
  const changed = role === 'heading' ? changeToldBy(structured) : undefined;
  if (changed) return { kind: 'contextChange', text, why: changed };
  if (role === 'heading')
    return { kind: 'heading', text, why: block.isTableHead ? TABLE_HEAD : HEADING_ROLES.heading };
  return classify(text, contextOf(structured, context), verdicts);
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

/** What a line's box, a table's columns and the heading say of an action; it stands above what its words say. */
const givenOf = ({ structured }: ItemDraft, context: NotesContext): { given?: GivenDetails } => {
  const { row, marker } = structured.block;
  const { headingPerson } = structured;
  if (row === undefined && headingPerson === undefined && marker?.isDone !== true) return {};
  const state = row?.hasGoneBy ? ' (overdue)' : '';
  const due = row?.dueWords === undefined ? undefined : findDue(`by ${row.dueWords}${state}`, context);
  const given: GivenDetails = {
    ...(headingPerson === undefined
      ? {}
      : { headingOwners: headingPerson.split(/\s?(?:,|&|\+|\band\b)\s?/) }),
    ...(row?.owners ? { owners: row.owners } : {}),
    ...(row?.dueWords ? { dueWords: row.dueWords } : {}),
    ...(due?.day ? { dueOn: due.day } : {}),
    ...(marker?.isDone === true || row?.done === true ? { done: true } : {}),
  };
  return Object.keys(given).length > 0 ? { given } : {};
};

/** What an item is nested under; entries of the aim belong to the line that begins it. */
const parentOf = (
  { parent, introducedBy }: StructuredBlock,
  drafts: readonly (ItemDraft | undefined)[],
): ItemDraft | undefined => {
  if (parent !== undefined) return drafts[parent];
  const introduction = introducedBy === undefined ? undefined : drafts[introducedBy];
  return introduction?.classification.kind === 'aim' ? introduction : undefined;
};

const idOf = (draft: ItemDraft): string => itemId(draft.structured.block.lines[0] ?? 0);

/** The item of a draft. `drafts` are those of all blocks; blocks that were left out have none. */
export function toItem(
  draft: ItemDraft,
  drafts: readonly (ItemDraft | undefined)[],
  roles: ReadonlyMap<string, string>,
  context: NotesContext,
): NoteItem {
  const { structured, classification, people } = draft;
  const parent = parentOf(structured, drafts);
  const heading = structured.underHeading === undefined ? undefined : drafts[structured.underHeading];
  const { block, section } = structured;
  const { given } = givenOf(draft, context);
  const cuts = structured.role === 'text' ? proposeCuts(classification.text) : [];
  return {
    id: idOf(draft),
    lines: block.lines,
    text: classification.text,
    ...lineTextsOf(draft),
    kind: classification.kind,
    why: classification.why,
    ...(parent ? { parent: idOf(parent) } : {}),
    ...(heading?.classification.kind === 'heading' ? { heading: idOf(heading) } : {}),
    ...(section === 'plain' ? {} : { section, sectionHeading: structured.heading }),
    ...(cuts.length > 0 ? { cuts } : {}),
    ...(block.isTableHead && classification.kind === 'heading' ? { isTableHead: true } : {}),
    ...(block.crossedOut ? { crossedOut: block.crossedOut } : {}),
    details: withGiven(
      classification.kind,
      extractDetails(classification.kind, classification.text, context),
      given,
    ),
    ...(given ? { given } : {}),
    names: withProposedRoles(people, roles),
  };
}
