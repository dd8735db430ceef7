import { platform } from '../../main/projects/platform.ts';
import type { Change } from '../../shared/document/edit/edit.ts';
import { createProjectWriter } from '../../shared/document/file/project-writer.ts';
import { emptyDocument } from '../../shared/document/model/empty-document.ts';
import { derivedId } from '../../shared/document/model/new-id.ts';
import { applyChanges } from '../helpers/document/apply-changes.ts';

const idOf = (index: number): string => `c${index.toString(36).padStart(8, '0')}`;

const card = (index: number): Change => ({
  op: 'add',
  kind: 'idea',
  id: idOf(index),
  fields: {
    title: `A visit to the garden on weekday ${index}`,
    description: 'A neighbour comes by in the morning, and stays for a coffee. '.repeat(2),
    origin: 'workshop',
    theme: 't00000000',
    order: `a${index.toString(36)}`,
    createdOn: '2026-03-02',
  },
});

const place = (index: number): Change => {
  const pos = [(index % 100) * 240, Math.floor(index / 100) * 160];
  const fields = { map: 'm00000000', card: idOf(index), pos };
  return { op: 'add', kind: 'placement', id: derivedId('m00000000', idOf(index)), fields };
};

const link = (index: number): Change => {
  const [from, to] = [idOf(index), idOf(index + 1)];
  const fields = { from, to, relation: 'relatesTo', createdOn: '2026-03-02' };
  return { op: 'add', kind: 'link', id: derivedId(from, 'relatesTo', to), fields };
};

/** The file of a project with so many cards in rows of a hundred, each linked to the next. */
export function projectOf(cards: number): Uint8Array {
  const numbers = Array.from({ length: cards }, (_, index) => index);
  const changes: Change[] = [
    { op: 'add', kind: 'project', id: 'p00000000', fields: { title: 'Company on our street' } },
    { op: 'add', kind: 'theme', id: 't00000000', fields: { name: 'What gets in the way' } },
    { op: 'add', kind: 'map', id: 'm00000000', fields: { name: 'Map' } },
    ...numbers.map(card),
    ...numbers.map(place),
    ...numbers.slice(1).map((_, index) => link(index)),
  ];
  const empty = emptyDocument('p00000000');
  return createProjectWriter(platform)(applyChanges(empty, changes));
}
