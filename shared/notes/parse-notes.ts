import { type Classification, classify, type TextContext } from './classify/classify.ts';
import { extractDetails } from './classify/extract-details.ts';
import { type TextVerdicts, verdictsOf } from './classify/line-verdicts.ts';
import { findObjective, isAimSentence, isCoveredByAim } from './classify/objectives.ts';
import { itemId } from './item-id.ts';
import { type Line, splitLines } from './lines/split-lines.ts';
import type {
  ItemDetails,
  ItemKind,
  LeftOutLine,
  NoteItem,
  ParsedNotes,
  ParseOptions,
} from './parsed-notes.ts';
import { findInitials, findPeople, type PersonMention } from './people/find-people.ts';
import { listPeople } from './people/list-people.ts';
import { proposeRoles, withProposedRoles } from './people/propose-roles.ts';
import { type Block, groupIntoBlocks } from './structure/group-into-blocks.ts';
import { sectionOf } from './structure/sections.ts';
import { type StructuredBlock, structureBlocks } from './structure/structure-blocks.ts';

const HEADING_ROLES = {
  title: 'A heading over other headings: the themes below remember it.',
  heading: 'A sub-heading: it says what the lines below it are.',
};

/** "Design, test, and spread innovations that:" under "Our objective is to": the aim begins so. */
const opensAim = ({ block, section, role, introducesList }: StructuredBlock): boolean =>
  section === 'objectives' &&
  (introducesList || (role === 'heading' && block.look === 'leadIn')) &&
  !sectionOf(block.text);

/** What an entry under "Our objective is to" is to the project. */
const classifyForProject = (
  structured: StructuredBlock,
  found: { aim: boolean },
  options: ParseOptions,
): Classification | undefined => {
  const { block, section, headings } = structured;
  const { text } = block;
  if (isAimSentence(text) && !found.aim) {
    found.aim = true;
    return { kind: 'aim', text, why: 'It says what the project is for: proposed as its aim.' };
  }
  if (section !== 'objectives') return undefined;
  if (opensAim(structured) && !found.aim) {
    found.aim = true;
    const heading = structured.role === 'heading' ? (headings[1] ?? '') : structured.heading;
    return { kind: 'aim', text, why: `Under “${heading}”: proposed as the aim of the project.` };
  }
  if (findObjective(text) && !structured.introducesList && structured.role === 'text') {
    const why = `Under “${headings.at(-1) ?? ''}”: proposed as an objective of the project.`;
    return { kind: 'objective', text, why };
  }
  const isUnderAimHeading =
    /\b(?:aim|purpose|goal)\b/i.test(structured.heading) &&
    structured.role === 'text' &&
    structured.isListEntry &&
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

const contextOf = (structured: StructuredBlock): TextContext => {
  const { block } = structured;
  return {
    ...structured,
    isCheckbox: block.marker?.style === 'box',
    hasArrow: block.marker?.sign === '→',
    isRow: block.row?.section !== undefined,
  };
};

const classifyBlock = (
  structured: StructuredBlock,
  verdicts: TextVerdicts | undefined,
  found: { aim: boolean },
  options: ParseOptions,
): Classification => {
  const { block, role } = structured;
  if (role === 'theme') return { kind: 'theme', text: block.text.replace(/\s*:$/, ''), why: 'A heading.' };
  if (role === 'title') return { kind: 'title', text: block.text, why: HEADING_ROLES.title };
  const proposal = classifyForProject(structured, found, options);
  if (proposal?.kind === 'aim' && options.project?.aim && !isCoveredByAim(block.text, options.project)) {
    return {
      kind: 'note',
      text: block.text,
      why: 'The project has an aim already, so this is kept as a note.',
    };
  }
  if (proposal) return proposal;
  if (role === 'heading') return { kind: 'heading', text: block.text, why: HEADING_ROLES.heading };
  return classify(block.text, contextOf(structured), verdicts);
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

/** What a table's columns say of an action stands above what its words say. */
const detailsOf = ({ structured, classification }: ItemDraft, today: string | undefined): ItemDetails => {
  const { kind, text } = classification;
  const { row, marker } = structured.block;
  const read = extractDetails(kind, text, today);
  if (kind !== 'action') return read;
  const fromHeading =
    structured.headingPerson !== undefined && !read.owners
      ? { owners: structured.headingPerson.split(/\s?(?:,|&|\+|\band\b)\s?/) }
      : {};
  const done = marker?.isDone === true || row?.done === true;
  return {
    ...read,
    ...fromHeading,
    ...(row?.owners ? { owners: row.owners } : {}),
    ...(row?.dueWords ? { dueWords: row.dueWords } : {}),
    ...(done ? { done } : {}),
  };
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

const toItem = (
  draft: ItemDraft,
  drafts: readonly (ItemDraft | undefined)[],
  roles: ReadonlyMap<string, string>,
  today?: string,
): NoteItem => {
  const { structured, classification, people, heading } = draft;
  const parent = parentOf(structured, drafts);
  const { block } = structured;
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
    ...(block.crossedOut ? { crossedOut: block.crossedOut } : {}),
    details: detailsOf(draft, today),
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
  const initials = new Set(blocks.flatMap((block) => findInitials(block.text)));
  let heading: string | undefined;
  const structuredBlocks = structureBlocks(blocks, options.chosenSections);
  const verdicts = verdictsOf(structuredBlocks);
  const drafts = structuredBlocks.map((structured, index): ItemDraft | undefined => {
    const { role } = structured;
    if (role === 'title' || role === 'theme') heading = undefined;
    const classification = classifyBlock(structured, verdicts[index], found, options);
    const known = reasonAlreadyInProject(classification, options);
    if (known) {
      leftOutLines.push(...leftOutLinesOf(structured.block, lines, classification.kind, known));
      return undefined;
    }
    const draft = {
      structured,
      classification,
      people: findPeople(classification.text, initials),
      heading,
    };
    if (role === 'heading') heading = itemId(structured.block.lines[0] ?? 0);
    return draft;
  });
  const kept = drafts.filter((draft) => draft !== undefined);
  const roles = proposeRoles(kept.flatMap((draft) => draft.people));
  const items = kept.map((draft) => toItem(draft, drafts, roles, options.today));
  const title = items.find((item) => item.kind === 'title')?.text;
  return {
    total: lines.length,
    ...(title === undefined ? {} : { title }),
    people: listPeople(items),
    items,
    leftOut: leftOutLines.sort((a, b) => a.line - b.line),
  };
}
