import { applyEdit } from '../../document/edit/apply-edit.ts';
import type { Change } from '../../document/edit/edit.ts';
import { prepareEdit } from '../../document/edit/prepare-edit.ts';
import type { Fields, ProjectDocument } from '../../document/model/document.ts';
import { nextDot } from '../../document/model/dots.ts';
import { emptyDocument } from '../../document/model/empty-document.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { documentRules } from '../../records/kind-registry.ts';
import { sampleId } from '../sample-id.ts';
import { cardsOnTheme, firstCards } from './first-cards.ts';
import { laterCards } from './later-cards.ts';
import { firstLinks, laterLinks, weeklyData } from './links-and-data.ts';
import { inventedFields, organisations, projectSheet, stageChanges } from './project-sheet.ts';
import type { SampleCard } from './sample-card.ts';

const projectId = sampleId('Company on our street');
const mapId = sampleId('main map');
const cardId = (name: string): string => sampleId(`card ${name}`);

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });

const placeCard = (name: string, pos: readonly [number, number]): Change =>
  add('placement', derivedId(mapId, cardId(name)), { map: mapId, card: cardId(name), pos });

const addCard = ({ name, kind, position, fields }: SampleCard): readonly Change[] => [
  add(kind, cardId(name), {
    ...(cardsOnTheme.has(name) ? { theme: cardId('isolation') } : {}),
    ...fields,
    ...(name === '271' ? { sensitivity: 'open' } : inventedFields),
  }),
  placeCard(name, position),
];

const addLink = ([from, relation, to]: (typeof firstLinks)[number]): Change =>
  add('link', derivedId(cardId(from), relation, cardId(to)), {
    from: cardId(from),
    relation,
    to: cardId(to),
  });

const addDataPoint = (name: string, date: string, value: number): Change =>
  add('dataPoint', derivedId(cardId(name), date.replaceAll('-', '')), {
    measure: cardId(name),
    date,
    value,
    ...inventedFields,
  });

const addDataPoints = (from: number, to: number): readonly Change[] =>
  weeklyData
    .slice(from, to)
    .flatMap(([date, contacts, tooMuch]) => [
      addDataPoint('contacts', date, contacts),
      addDataPoint('tooMuch', date, tooMuch),
    ]);

const firstChanges: readonly Change[] = [
  add('project', projectId, projectSheet),
  ...stageChanges.map((move) =>
    add('stageChange', sampleId(`move ${move.stage}`), { project: projectId, ...move }),
  ),
  ...organisations.map((fields) =>
    add('organisation', sampleId(`organisation ${fields.name}`), { ...fields, ...inventedFields }),
  ),
  add('map', mapId, { name: 'Main map', order: 'a0', createdOn: '2026-01-05', sensitivity: 'open' }),
  ...firstCards.flatMap(addCard),
  ...firstLinks.map(addLink),
  ...addDataPoints(0, 10),
];

const marchChanges: readonly Change[] = [
  ...laterCards.flatMap(addCard),
  ...laterLinks.map(addLink),
  ...addDataPoints(10, 12),
  add('annotation', sampleId('half-term'), {
    measure: cardId('contacts'),
    date: '2026-02-16',
    text: 'Half-term: two visits were moved',
    createdOn: '2026-03-13',
    ...inventedFields,
  }),
];

const sessions = {
  Qm3xA9pL: { org: 'The Borough council', role: 'Lead commissioner', on: '2026-01-05' },
  h7TzK2vd: { org: 'Carers’ group', role: 'Carers’ group coordinator', on: '2026-03-13' },
};

const withEdit = (document: ProjectDocument, replica: string, changes: readonly Change[]): ProjectDocument =>
  applyEdit(
    document,
    prepareEdit(document, changes, documentRules),
    nextDot(document.clock, replica),
    documentRules,
  ).document;

/** The sample "Company on our street" (isolation of people with dementia who live alone), the same every time. */
export function companyOnOurStreet(): ProjectDocument {
  const firstVersion = withEdit({ ...emptyDocument(projectId), sessions }, 'Qm3xA9pL', firstChanges);
  return withEdit(firstVersion, 'h7TzK2vd', marchChanges);
}
