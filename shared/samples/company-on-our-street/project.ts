import type { Fields, ProjectDocument } from '../../document/document.ts';
import { applyEdit, type Change, nextDot, prepareEdit } from '../../document/edit.ts';
import { emptyDocument } from '../../document/empty-document.ts';
import { derivedId } from '../../document/ids.ts';
import { rules } from '../../records/registry.ts';
import { idOf } from '../sample-ids.ts';
import type { SampleCard } from './card.ts';
import { firstCards, onTheme } from './first-cards.ts';
import { laterCards } from './later-cards.ts';
import { firstLinks, laterLinks, weeks } from './links.ts';
import { invented, moves, organisations, sheet } from './sheet.ts';

const project = idOf('Company on our street');
const map = idOf('main map');
const card = (name: string): string => idOf(`card ${name}`);

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });

const place = (name: string, pos: readonly [number, number]): Change =>
  add('placement', derivedId(map, card(name)), { map, card: card(name), pos });

const putDown = ({ name, kind, at, fields }: SampleCard): readonly Change[] => [
  add(kind, card(name), {
    ...(onTheme.has(name) ? { theme: card('isolation') } : {}),
    ...fields,
    ...(name === '271' ? { sensitivity: 'open' } : invented),
  }),
  place(name, at),
];

const connect = ([from, relation, to]: (typeof firstLinks)[number]): Change =>
  add('link', derivedId(card(from), relation, card(to)), { from: card(from), relation, to: card(to) });

const point = (name: string, date: string, value: number): Change =>
  add('dataPoint', derivedId(card(name), date.replaceAll('-', '')), {
    measure: card(name),
    date,
    value,
    ...invented,
  });

const points = (from: number, to: number): readonly Change[] =>
  weeks
    .slice(from, to)
    .flatMap(([date, contacts, tooMuch]) => [
      point('contacts', date, contacts),
      point('tooMuch', date, tooMuch),
    ]);

const beginning: readonly Change[] = [
  add('project', project, sheet),
  ...moves.map((move) => add('stageChange', idOf(`move ${move.stage}`), { project, ...move })),
  ...organisations.map((fields) =>
    add('organisation', idOf(`organisation ${fields.name}`), { ...fields, ...invented }),
  ),
  add('map', map, { name: 'Main map', order: 'a0', createdOn: '2026-01-05', sensitivity: 'open' }),
  ...firstCards.flatMap(putDown),
  ...firstLinks.map(connect),
  ...points(0, 10),
];

const march: readonly Change[] = [
  ...laterCards.flatMap(putDown),
  ...laterLinks.map(connect),
  ...points(10, 12),
  add('annotation', idOf('half-term'), {
    measure: card('contacts'),
    date: '2026-02-16',
    text: 'Half-term: two visits were moved',
    createdOn: '2026-03-13',
    ...invented,
  }),
];

const sessions = {
  Qm3xA9pL: { org: 'The Borough council', role: 'Lead commissioner', on: '2026-01-05' },
  h7TzK2vd: { org: 'Carers’ group', role: 'Carers’ group coordinator', on: '2026-03-13' },
};

const edited = (document: ProjectDocument, session: string, changes: readonly Change[]): ProjectDocument =>
  applyEdit(document, prepareEdit(document, changes, rules), nextDot(document.clock, session), rules)
    .document;

/** The sample "Company on our street" (isolation of people with dementia who live alone), the same every time. */
export const companyOnOurStreet = (): ProjectDocument => {
  const begun = edited({ ...emptyDocument(project), sessions }, 'Qm3xA9pL', beginning);
  return edited(begun, 'h7TzK2vd', march);
};
