import { applyEdit } from '../document/edit/apply-edit.ts';
import type { Change } from '../document/edit/edit.ts';
import { prepareEdit } from '../document/edit/prepare-edit.ts';
import type { Fields, ProjectDocument } from '../document/model/document.ts';
import { nextDot } from '../document/model/dots.ts';
import { emptyDocument } from '../document/model/empty-document.ts';
import { derivedId } from '../document/model/new-id.ts';
import { documentRules } from '../records/kind-registry.ts';
import type { Sample, SampleCard, SampleChartEntry, SampleEdit, SampleLink } from './sample.ts';
import { sampleId } from './sample-id.ts';

const openFields = { sensitivity: 'open' } satisfies Fields;
/** What is not real in a sample says so. */
const inventedFields = { tags: ['invented'], ...openFields } satisfies Fields;

const add = (kind: string, id: string, fields: Fields): Change => ({ op: 'add', kind, id, fields });

/** The changes that make the records of one sample, whose ids follow from the sample's names alone. */
const changesOf = (sample: Sample) => {
  const { idPrefix, sheet } = sample;
  const idOf = (words: string): string => sampleId(`${idPrefix}${words}`);
  const projectId = sampleId(sheet.title);
  const mapId = idOf('main map');
  const cardId = (name: string): string => idOf(`card ${name}`);
  const onTheme = new Set(sample.cardsOnTheme);

  const addCard = ({ name, kind, position, fields, isReal }: SampleCard): readonly Change[] => [
    add(kind, cardId(name), {
      ...(onTheme.has(name) ? { theme: cardId(sample.theme) } : {}),
      ...fields,
      ...(isReal ? openFields : inventedFields),
    }),
    add('placement', derivedId(mapId, cardId(name)), { map: mapId, card: cardId(name), pos: position }),
  ];
  const addLink = ([from, relation, to]: SampleLink): Change =>
    add('link', derivedId(cardId(from), relation, cardId(to)), {
      from: cardId(from),
      relation,
      to: cardId(to),
    });
  const addChartEntry = ({ kind, measure, date, fields }: SampleChartEntry): Change => {
    const id =
      kind === 'dataPoint'
        ? derivedId(cardId(measure), date.replaceAll('-', ''))
        : idOf(`${kind} ${measure} ${date}`);
    const day = kind === 'phase' ? { from: date } : { date };
    return add(kind, id, { measure: cardId(measure), ...day, ...fields, ...inventedFields });
  };
  const sheetChanges: readonly Change[] = [
    add('project', projectId, { ...sheet, ...inventedFields }),
    ...sample.stageChanges.map((move) =>
      add('stageChange', idOf(`move ${move.stage}`), { project: projectId, ...move }),
    ),
    ...sample.organisations.map((fields) =>
      add('organisation', idOf(`organisation ${fields.name}`), { ...fields, ...inventedFields }),
    ),
    add('map', mapId, { name: 'Main map', order: 'a0', createdOn: sample.mapCreatedOn, ...openFields }),
  ];
  return {
    projectId,
    sheetChanges,
    editChanges: ({ cards, links, chart }: SampleEdit): readonly Change[] => [
      ...cards.flatMap(addCard),
      ...links.map(addLink),
      ...chart.map(addChartEntry),
    ],
  };
};

const withEdit = (document: ProjectDocument, replica: string, changes: readonly Change[]): ProjectDocument =>
  applyEdit(
    document,
    prepareEdit(document, changes, documentRules),
    nextDot(document.clock, replica),
    documentRules,
  ).document;

/** The project of a sample, the same every time. */
export function buildSample(sample: Sample): ProjectDocument {
  const { projectId, sheetChanges, editChanges } = changesOf(sample);
  const sessions = Object.fromEntries(sample.edits.map(({ replica, info }) => [replica, info]));
  return sample.edits.reduce<ProjectDocument>(
    (document, edit, index) =>
      withEdit(document, edit.replica, [...(index === 0 ? sheetChanges : []), ...editChanges(edit)]),
    { ...emptyDocument(projectId), sessions },
  );
}
