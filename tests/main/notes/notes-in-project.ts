import type { Change } from '../../../shared/document/edit/edit.ts';
import type { RecordRef } from '../../../shared/document/model/document.ts';
import { newId } from '../../../shared/document/model/new-id.ts';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { cardsToPlace, planNotes, planToChanges } from '../../../shared/notes/write/notes-to-changes.ts';
import { placeByTheme } from '../../../shared/notes/write/place-by-theme.ts';
import { filesContaining } from '../../helpers/disk/files-containing.ts';
import { commitChanges, documentOf, type TestApp } from '../../helpers/services/test-app.ts';

const today = '2026-11-22';
export const CANARY = 'canary Zoë 7Q slept badly';
export const NOTES = `Spring meeting

(1) Trust

- Nobody rings back
- ${CANARY} for three weeks
  and said so twice
- One number for all would help
`;
export const CANARY_WORDS = ['canary Zoë 7Q', 'said so twice'];
let random = 0;
const nextId = () =>
  newId((count) =>
    Uint8Array.from({ length: count }, () => {
      random = (random * 1_103_515_245 + 12_345) % 2 ** 31;
      return random & 0xff;
    }),
  );

/** Brings notes in as the preview does: one edit, and then their text is kept. Resolves to their meeting. */
export async function bringIn(app: TestApp, key: string, text: string, session?: string): Promise<string> {
  const document = await documentOf(app, key);
  const target = {
    newId: nextId,
    mapId: 'map1',
    today,
    document,
    name: 'spring',
    ...(session ? { session } : {}),
  };
  const plan = planNotes(parseNotes(text, { today }), target);
  await commitChanges(app, key, planToChanges(plan, target, placeByTheme(cardsToPlace(plan))));
  const linesOf = Object.fromEntries([...plan.linesOf].map(([id, lines]) => [id, [...lines]]));
  await app.api.notes.keepText({ key, session: plan.session.id, name: 'spring.txt', text, linesOf });
  return plan.session.id;
}

/** The record whose words begin so. */
export async function refOf(app: TestApp, key: string, words: string): Promise<RecordRef> {
  const { records } = await documentOf(app, key);
  for (const [kind, table] of Object.entries(records))
    for (const [id, record] of Object.entries(table))
      if (Object.values(record).some((value) => typeof value === 'string' && value.startsWith(words)))
        return { kind, id };
  throw new Error(`no record says ${words}`);
}

/** Erases the record whose words begin so. */
export async function erase(app: TestApp, key: string, words: string): Promise<void> {
  const change: Change = { op: 'erase', ...(await refOf(app, key, words)) };
  await commitChanges(app, key, [change]);
}

/** Files of the data folder that hold words of the line that is erased. */
export function holding(app: TestApp): Promise<string[]> {
  return filesContaining(app.home, ...CANARY_WORDS);
}
