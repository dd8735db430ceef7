import { reasonAlreadyInProject } from './classify/classify-for-project.ts';
import type { NotesContext } from './classify/extract-action.ts';
import { verdictsOf } from './classify/line-verdicts.ts';
import { type Line, splitLines } from './lines/split-lines.ts';
import { readMeeting } from './meeting.ts';
import type { ItemKind, LeftOutLine, ParsedNotes, ParseOptions } from './parsed-notes.ts';
import { findPeople } from './people/find-people.ts';
import { knowPeople } from './people/know-people.ts';
import { listPeople } from './people/list-people.ts';
import { proposeRoles } from './people/propose-roles.ts';
import { classifyBlock, type ItemDraft, toItem } from './read-item.ts';
import { type Block, groupIntoBlocks } from './structure/group-into-blocks.ts';
import { structureBlocks } from './structure/structure-blocks.ts';

const leftOutLinesOf = (block: Block, lines: readonly Line[], kind: ItemKind, why: string): LeftOutLine[] =>
  block.lines.map((line) => ({ line, text: lines[line - 1]?.raw ?? '', why, kind }));

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
  const found = { aim: false };
  const structuredBlocks = structureBlocks(blocks, {
    people: knownPeople,
    ...(options.chosenSections ? { chosen: options.chosenSections } : {}),
  });
  const verdicts = verdictsOf(structuredBlocks, knownPeople);
  const drafts = structuredBlocks.map((structured, index): ItemDraft | undefined => {
    const classification = classifyBlock({ structured, verdicts: verdicts[index] }, found, options, context);
    const known = reasonAlreadyInProject(classification, options);
    if (known) {
      leftOutLines.push(...leftOutLinesOf(structured.block, lines, classification.kind, known));
      return undefined;
    }
    return { structured, classification, people: findPeople(classification.text, knownPeople) };
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
