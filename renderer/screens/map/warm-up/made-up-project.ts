import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';

/** The map of a made-up project. */
export const MADE_UP_MAP = 'm00000000';

const THEME = 't00000000';
const STAMP = 'madeupaa-1';
const COLUMNS = 20;

const idOf = (kind: string, number: number): string => `${kind}${String(number).padStart(8, '0')}`;

const card = (number: number) => ({
  title: 'A neighbour comes by in the morning, and stays for a coffee',
  theme: THEME,
  createdOn: '2026-03-02',
  '~': STAMP,
  order: `a${number}`,
});

const placement = (number: number) => ({
  map: MADE_UP_MAP,
  card: idOf('i', number),
  pos: [(number % COLUMNS) * 264, Math.floor(number / COLUMNS) * 160],
  '~': STAMP,
});

/**
 * The text of a project of so many cards on one map, in the shape that a file has. Parsed anew, nothing is remembered of
 * its records.
 */
export function madeUpProject(cards: number): string {
  const numbers = Array.from({ length: cards }, (_, number) => number);
  const document: ProjectDocument = {
    ...emptyDocument('p00000000'),
    clock: { madeupaa: 1 },
    records: {
      theme: { [THEME]: { name: 'What gets in the way', '~': STAMP } },
      idea: Object.fromEntries(numbers.map((number) => [idOf('i', number), card(number)])),
      placement: Object.fromEntries(numbers.map((number) => [idOf('l', number), placement(number)])),
    },
  };
  return JSON.stringify(document);
}
