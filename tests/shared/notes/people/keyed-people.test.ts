import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readNotes } from '../../../../main/notes/read-notes.ts';
import { extractAction, type NotesContext } from '../../../../shared/notes/classify/extract-action.ts';
import { splitLines } from '../../../../shared/notes/lines/split-lines.ts';
import { readMeeting } from '../../../../shared/notes/meeting.ts';
import { findPeople } from '../../../../shared/notes/people/find-people.ts';
import { knowPeople } from '../../../../shared/notes/people/know-people.ts';

const folder = fileURLToPath(new URL('../../../fixtures/notes/keyed/', import.meta.url));

interface KeyLine {
  readonly line?: number;
  readonly text: string;
  readonly kind: string;
  readonly joinedTo?: number | string;
  readonly owners?: readonly string[];
  readonly due?: string;
  readonly dueOn?: string;
}

interface Key {
  readonly notes: string;
  readonly lines: readonly KeyLine[];
  readonly people: readonly string[];
}

const TITLES =
  /^(?:(?:the|mr|mrs|ms|miss|mx|dr|prof|professor|cllr|councillor|revd?|sister|nurse|lt|col)\.?\s+)+/iu;
const plain = (name: string): string =>
  (
    name
      .trim()
      .replace(TITLES, '')
      .replace(/[’']s$/u, '')
      .toLowerCase()
      .replace(/[’‘']/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).join(' ');

const isIn = (part: string, whole: string): boolean => ` ${whole} `.includes(` ${part} `);

/** The words of an action, with the lines that go on. */
const wordsOf = (key: Key, line: KeyLine): string =>
  [
    line,
    ...key.lines.filter((other) => other.kind === 'joined' && other.joinedTo === (line.line ?? line.text)),
  ]
    .map(({ text }) => text.replace(/\*\*|~~|^\s*[-*]\s+/gu, '').trim())
    .join(' ');

const isRow = (text: string): boolean => /^\||\t|\s\|\s/u.test(text);

const read = async (file: string) => {
  const key = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Key;
  const found = await readNotes(key.notes, readFileSync(`${folder}${key.notes}`));
  if (found.outcome !== 'ok') throw new Error(found.sentence);
  const lines = splitLines(found.text);
  const texts = lines.map(({ text }) => text);
  const known = knowPeople(texts);
  const meeting = readMeeting(
    lines.map(({ raw }) => raw),
    texts,
    '2026-11-30',
  );
  const context: NotesContext = {
    people: known,
    ...(meeting.heldOn ? { day: meeting.heldOn } : {}),
    ...(meeting.nextMeetingOn ? { nextMeeting: meeting.nextMeetingOn } : {}),
    comingMeetings: meeting.comingMeetings,
  };
  return { key, texts, known, meeting, context };
};

const files = readdirSync(folder).filter((name) => name.endsWith('.key.json'));
const all = await Promise.all(files.map(read));
const share = (part: number, whole: number): number => part / Math.max(1, whole);

/** Floors, a little below what was measured: the table stands in shared/notes/people/README.md. */
describe('the keyed notes together', () => {
  test('names: found, and no others', () => {
    const counts = { asked: 0, missed: 0, said: 0, wrong: 0 };
    for (const { key, texts, known } of all) {
      const asked = new Set(key.people.map(plain));
      const said = new Set(texts.flatMap((text) => findPeople(text, known)).map(({ name }) => plain(name)));
      // a family name that only stands within whole names is found with them
      const alone = (part: string): boolean =>
        ![...said].some((whole) => whole !== part && isIn(part, whole));
      counts.asked += asked.size;
      counts.said += said.size;
      counts.missed += [...asked].filter((name) => !said.has(name) && alone(name)).length;
      counts.wrong += [...said].filter((name) => !asked.has(name)).length;
    }
    expect(1 - share(counts.missed, counts.asked)).toBeGreaterThan(0.95);
    expect(1 - share(counts.wrong, counts.said)).toBeGreaterThan(0.95);
  });

  test('owners and days of actions; no day where none is said', () => {
    const counts = { actions: 0, owners: 0, asked: 0, days: 0, invented: 0 };
    for (const { key, context } of all) {
      for (const line of key.lines.filter(({ kind }) => kind === 'action')) {
        const text = wordsOf(key, line);
        const { owners = [], dueOn } = extractAction(text, context);
        const [asked, said] = [new Set((line.owners ?? []).map(plain)), new Set(owners.map(plain))];
        const isRight = asked.size === said.size && [...asked].every((owner) => said.has(owner));
        if (!isRow(text)) {
          counts.actions += 1;
          counts.owners += isRight ? 1 : 0;
        }
        counts.asked += line.dueOn ? 1 : 0;
        counts.days += line.dueOn && line.dueOn === dueOn ? 1 : 0;
        counts.invented += !line.due && dueOn ? 1 : 0;
      }
    }
    expect(share(counts.owners, counts.actions)).toBeGreaterThan(0.9);
    expect(share(counts.days, counts.asked)).toBeGreaterThan(0.92);
    expect(counts.invented).toBe(0);
  });

  test('every one says when it was held, as its name or head does', () => {
    expect(all.filter(({ meeting }) => meeting.heldOn === undefined).map(({ key }) => key.notes)).toEqual([]);
  });
});
