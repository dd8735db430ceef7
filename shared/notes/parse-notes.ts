import { type Block, blocksOf } from './blocks.ts';
import { type Classified, classify } from './classify.ts';
import { detailsOf } from './details.ts';
import { itemId } from './item-id.ts';
import { type Line, linesOf } from './lines.ts';
import { nameRoles, withRoles } from './name-roles.ts';
import { initialsIn, type PersonFound, peopleIn } from './names.ts';
import { isAimSentence, isInAim, objectiveIn } from './objectives.ts';
import type { ItemKind, LeftOut, NoteItem, ParsedNotes, ParseOptions } from './parsed-notes.ts';
import { type Placed, structure } from './structure.ts';

const ROLES: { readonly [role in 'title' | 'part']: readonly [ItemKind, string] } = {
  title: ['title', 'A heading over other headings: the themes below remember it.'],
  part: ['part', 'A sub-heading: it says what the lines below it are.'],
};

/** What an entry under "Our objective is to" is to the project. */
const forProject = (
  placed: Placed,
  seen: { aim: boolean },
  options: ParseOptions,
): Classified | undefined => {
  const { block, section } = placed;
  const { text } = block;
  if (isAimSentence(text) && !seen.aim) {
    seen.aim = true;
    return { kind: 'aim', text, why: 'It says what the project is for: proposed as its aim.' };
  }
  if (section !== 'objectives') return undefined;
  if (placed.introduces && !seen.aim) {
    seen.aim = true;
    return { kind: 'aim', text, why: `Under “${placed.heading}”: proposed as the aim of the project.` };
  }
  if (objectiveIn(text) && !placed.introduces) {
    return {
      kind: 'objective',
      text,
      why: `Under “${placed.heading}”: proposed as an objective of the project.`,
    };
  }
  const says =
    /\b(?:aim|purpose|goal)\b/i.test(placed.heading) && !seen.aim && text.length <= 280 && text.length > 15;
  if (!says || options.project?.aim) return undefined;
  seen.aim = true;
  return { kind: 'aim', text, why: `Under “${placed.heading}”: proposed as the aim of the project.` };
};

/** Why a proposal for the project is not needed, where the project has it already. */
const alreadyThere = (made: Classified, options: ParseOptions): string | undefined => {
  const { project } = options;
  if (made.kind === 'aim' && isInAim(made.text, project)) return 'This is already in the project’s aim.';
  if (made.kind !== 'objective') return undefined;
  const objective = objectiveIn(made.text);
  const has = objective !== undefined && (project?.objectives ?? []).includes(objective);
  return has ? 'This is already an objective of the project.' : undefined;
};

const judge = (placed: Placed, seen: { aim: boolean }, options: ParseOptions): Classified => {
  const { block, role } = placed;
  if (role === 'title' || role === 'part')
    return { kind: ROLES[role][0], text: block.text, why: ROLES[role][1] };
  if (role === 'theme') return { kind: 'theme', text: block.text.replace(/\s*:$/, ''), why: 'A heading.' };
  const proposed = forProject(placed, seen, options);
  if (proposed?.kind === 'aim' && options.project?.aim && !isInAim(block.text, options.project)) {
    return {
      kind: 'note',
      text: block.text,
      why: 'The project has an aim already, so this is kept as a note.',
    };
  }
  return proposed ?? classify(block.text, { ...placed, isBox: block.marker?.style === 'box' });
};

const leftOutOf = (block: Block, lines: readonly Line[], kind: ItemKind, why: string): LeftOut[] =>
  block.lines.map((line) => ({ line, text: lines[line - 1]?.raw ?? '', why, kind }));

interface Draft {
  readonly placed: Placed;
  readonly made: Classified;
  readonly people: readonly PersonFound[];
}

/** The words of each joined line; a label that the kind has taken ("Action:") is taken off the first as well. */
const piecesOf = ({ placed: { block }, made }: Draft): { pieces?: readonly string[] } => {
  if (block.lines.length < 2 || block.pieces.length !== block.lines.length) return {};
  const [first = '', ...others] = block.pieces;
  const label = block.text.endsWith(made.text) ? block.text.length - made.text.length : 0;
  return { pieces: [first.slice(label), ...others] };
};

const itemOf = (
  draft: Draft,
  drafts: readonly (Draft | undefined)[],
  roles: ReadonlyMap<string, string>,
  today?: string,
): NoteItem => {
  const { placed, made, people } = draft;
  const parent = placed.parent === undefined ? undefined : drafts[placed.parent];
  const done = placed.block.marker?.done === true && made.kind === 'action';
  return {
    id: itemId(placed.block.lines[0] ?? 0),
    lines: placed.block.lines,
    text: made.text,
    ...piecesOf(draft),
    kind: made.kind,
    why: made.why,
    ...(parent ? { parent: itemId(parent.placed.block.lines[0] ?? 0) } : {}),
    extras: { ...detailsOf(made.kind, made.text, today), ...(done ? { done } : {}) },
    names: withRoles(people, roles),
  };
};

/**
 * Reads meeting notes of any group into cards with kinds, each with a sentence that says why.
 * Pure, linear in the length of the text, and never throws. Lines that are not blank = taken + joined + left out.
 */
export const parseNotes = (text: string, options: ParseOptions = {}): ParsedNotes => {
  const lines = linesOf(text);
  const { blocks, leftOut } = blocksOf(lines);
  const out: LeftOut[] = leftOut.map(({ line, why }) => ({
    line: line.no,
    text: line.raw,
    why,
    kind: 'note',
  }));
  const seen = { aim: false };
  const initials = new Set(blocks.flatMap((block) => initialsIn(block.text)));
  const drafts = structure(blocks).map((placed): Draft | undefined => {
    const made = judge(placed, seen, options);
    const known = alreadyThere(made, options);
    if (known) {
      out.push(...leftOutOf(placed.block, lines, made.kind, known));
      return undefined;
    }
    return { placed, made, people: peopleIn(made.text, initials) };
  });
  const kept = drafts.filter((draft) => draft !== undefined);
  const roles = nameRoles(kept.flatMap((draft) => draft.people));
  const items = kept.map((draft) => itemOf(draft, drafts, roles, options.today));
  return { total: lines.length, items, leftOut: out.sort((a, b) => a.line - b.line) };
};
