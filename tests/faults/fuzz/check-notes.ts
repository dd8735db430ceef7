import { readNotes } from '../../../main/notes/read-notes.ts';
import { applyEdit } from '../../../shared/document/edit/apply-edit.ts';
import { prepareEdit } from '../../../shared/document/edit/prepare-edit.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../shared/document/file/read-project.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { countLines, type ParsedNotes } from '../../../shared/notes/parsed-notes.ts';
import { countReviewLines, startReview } from '../../../shared/notes/review/review.ts';
import { reviewedItems } from '../../../shared/notes/review/review-result.ts';
import { summariseNotes } from '../../../shared/notes/summarise-notes.ts';
import { notesToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import { checkEdit } from '../../../shared/records/checks/check-edit.ts';
import { documentRules } from '../../../shared/records/kind-registry.ts';
import { platform } from '../../shared/document/helpers/platform.ts';
import { expectUnpolluted, within, withinAsync } from './guards.ts';
import type { NotesFile } from './notes.ts';

const fail = (what: string): never => {
  throw new Error(what);
};

const today = '2026-11-22';

const filledLines = (text: string): number =>
  text.split(/\r\n|\r|\n/).filter((line) => line.trim() !== '').length;

/** Lines that are not blank = taken + joined + left out, and no line counts twice. */
const checkAccount = (text: string, parsed: ParsedNotes): void => {
  const { lines, taken, joined, leftOut } = countLines(parsed);
  if (lines !== filledLines(text) || taken + joined + leftOut !== lines) fail('the account is not true');
  const all = [...parsed.items.flatMap((item) => item.lines), ...parsed.leftOut.map(({ line }) => line)];
  if (new Set(all).size !== all.length) fail('a line is counted twice');
  const said = summariseNotes(parsed);
  if (said.lines !== lines || said.leftOut.length !== leftOut) fail('the summary says something else');
  const review = countReviewLines(startReview(parsed));
  if (review.lines !== lines || review.taken + review.joined + review.leftOut !== lines)
    fail('the preview says something else');
};

const checkItems = ({ items }: ParsedNotes): void => {
  const ids = new Set(items.map((item) => item.id));
  if (ids.size !== items.length) fail('two items of one id');
  for (const item of items) {
    if (item.text.trim() === '') fail('an item without words');
    if (item.parent !== undefined && !ids.has(item.parent)) fail('an item under nothing');
    for (const { name, start, end } of item.names)
      if (item.text.slice(start, end) !== name) fail('a name that does not stand there');
  }
};

/** What the notes make is taken by a project, saved, and read again as sound. */
const checkCards = (parsed: ParsedNotes): void => {
  let count = 0;
  const newId = () => {
    count += 1;
    return `c${count}`;
  };
  const empty = emptyDocument('p1');
  const items = reviewedItems(startReview(parsed));
  const changes = notesToChanges({ items }, { newId, mapId: 'map1', today, document: empty });
  if (changes.length === 0) return;
  const edit = prepareEdit(empty, changes, documentRules);
  const refusal = checkEdit(empty, edit);
  if (refusal) fail(`the edit is refused: ${refusal.sentence}`);
  const { document } = applyEdit(empty, edit, 's-1', documentRules);
  const read = readProject(createProjectWriter(platform)(document), platform);
  if (read.outcome !== 'ok') fail(`the project that was made is ${read.outcome}: ${read.details.join(' ')}`);
};

const lineEnds = (text: string): number => text.split(/\r\n|\r|\n/).length;

/** Line n of a text or of Markdown stays line n. */
const checkPlaces = (name: string, bytes: Uint8Array, format: string, text: string): void => {
  if (name !== 'a.md' || format !== 'markdown') return;
  if (lineEnds(text) !== lineEnds(Buffer.from(bytes).toString())) fail('lines have moved');
};

/**
 * Everything that must hold for any notes at all. Rejects with an error that says what did not.
 * @returns how reading ended
 */
export async function checkNotes({ name, bytes }: NotesFile): Promise<string> {
  // A second for the machine's bad days (Word documents are unpacked), and 50 us a byte.
  const most = 1_000 + bytes.length / 20;
  const read = await withinAsync(most, 'reading', () => readNotes(name, bytes));
  if (read.outcome === 'ok') {
    checkPlaces(name, bytes, read.format, read.text);
    const parsed = within(most, 'parsing', () => parseNotes(read.text, { today }));
    checkAccount(read.text, parsed);
    checkItems(parsed);
    within(3 * most, 'making cards', () => checkCards(parsed));
  } else if (!/^[A-Z].{10,300}\.$/.test(read.sentence)) fail(`no sentence: ${read.sentence}`);
  expectUnpolluted();
  return read.outcome;
}
