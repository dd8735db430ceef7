import { platform } from '../../../main/projects/platform.ts';
import type { Change } from '../../../shared/document/edit/edit.ts';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { emptyDocument } from '../../../shared/document/model/empty-document.ts';
import { derivedId } from '../../../shared/document/model/new-id.ts';
import type { RelationName } from '../../../shared/records/links/relations.ts';
import { applyChanges } from '../../helpers/document/apply-changes.ts';
import type { BenchCard, BenchData } from './data.ts';
import { cardId, EMPTY_MAP, FULL_MAP } from './names.ts';

const KINDS = ['hypothesis', 'test', 'learning'] as const;
const createdOn = '2026-03-02';

const card = ({ title, text, type }: BenchCard, index: number): Change => ({
  op: 'add',
  kind: KINDS[type] ?? 'test',
  id: cardId(index),
  fields: { title, description: text, order: `a${index.toString(36).padStart(4, '0')}`, createdOn },
});

const place = ({ x, y }: BenchCard, index: number): Change => ({
  op: 'add',
  kind: 'placement',
  id: derivedId(FULL_MAP, cardId(index)),
  fields: { map: FULL_MAP, card: cardId(index), pos: [x, y] },
});

/** What the grammar allows between two kinds, so that every way of drawing a line is on the map. */
function relationOf(from: number, to: number, index: number): RelationName {
  if (from === 0 && to === 1) return 'testedBy';
  if (from === 1 && to === 2) return 'produced';
  if (from === 2 && to === 0) return index % 2 === 0 ? 'supports' : 'challenges';
  return 'relatesTo';
}

function link(data: BenchData, index: number): Change[] {
  const one = data.links[index];
  if (!one) return [];
  const [from, to] = [cardId(one.from), cardId(one.to)];
  const relation = relationOf(data.cards[one.from]?.type ?? 0, data.cards[one.to]?.type ?? 0, index);
  const fields = { from, to, relation, createdOn };
  return [{ op: 'add', kind: 'link', id: derivedId(from, relation, to), fields }];
}

/** The bench's cards as a project file: one map with all of them, and one that is empty. */
export function projectOf(data: BenchData): Uint8Array {
  const changes: Change[] = [
    { op: 'add', kind: 'project', id: 'p00000000', fields: { title: 'Company on our street' } },
    { op: 'add', kind: 'map', id: EMPTY_MAP, fields: { name: 'Empty', order: 'a0' } },
    { op: 'add', kind: 'map', id: FULL_MAP, fields: { name: 'Full', order: 'a1' } },
    ...data.cards.map(card),
    ...data.cards.map(place),
    ...data.links.flatMap((_, index) => link(data, index)),
  ];
  const empty = emptyDocument('p00000000');
  return createProjectWriter(platform)(applyChanges(empty, changes));
}
