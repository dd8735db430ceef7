import type { Fields, PlainRecord, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { childrenOf, kindOfId, linksOf, recordOf } from '../../../../shared/document/model/selectors.ts';
import { kindLabelOf, kindOf, recordInWords, titleOf } from '../../../../shared/records/kind-registry.ts';
import { isRelationName } from '../../../../shared/records/links/relation-grammar.ts';
import { relations } from '../../../../shared/records/links/relations.ts';
import { projectRecordOf } from '../../../../shared/records/project-record.ts';
import type { MapModel } from '../../../features/map-model/map-model.ts';
import { childKindsOf } from '../../../features/record-form/children/child-kinds.ts';
import type { Clip, ClipCard, ClipLink } from './clip.ts';

/** The fields of a record that hold what its kind says. A broken one would make the whole paste one that is refused. */
const validFields = (kind: string, { fields }: PlainRecord): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(([name, value]) => {
      const field = kindOf(kind)?.fields[name];
      return field?.schema.safeParse(value).success === true && value !== null;
    }),
  );

/** The cards to copy: a theme's mat includes the cards on it. */
function withMatMembers(model: MapModel, ids: Iterable<string>): ReadonlySet<string> {
  const all = new Set<string>();
  for (const id of ids) {
    const slot = model.slots.slotOf(id);
    if (slot === undefined) continue;
    all.add(id);
    if (!model.slots.isMat(slot)) continue;
    for (const member of model.mats.membersOf(id)) all.add(model.slots.face(member)?.id ?? id);
  }
  return all;
}

function clipCardOf(document: ProjectDocument, model: MapModel, id: string): readonly ClipCard[] {
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  const slot = model.slots.slotOf(id);
  if (kind === undefined || !record || slot === undefined || !kindOf(kind)?.card) return [];
  const { x, y } = model.slots.rect(slot);
  return [{ id, kind, fields: validFields(kind, record), at: [Math.round(x), Math.round(y)] }];
}

const linksBetween = (document: ProjectDocument, ids: ReadonlySet<string>): readonly ClipLink[] =>
  [...ids].flatMap((id) =>
    linksOf(document, id).out.flatMap((link): readonly ClipLink[] => {
      const { from, relation, to } = link.fields;
      if (typeof from !== 'string' || typeof to !== 'string' || !isRelationName(relation)) return [];
      return ids.has(to) && from !== to ? [{ from, relation, to, fields: validFields('link', link) }] : [];
    }),
  );

function clipThemes(document: ProjectDocument, cards: readonly ClipCard[]): Clip['themes'] {
  const ids = new Set(cards.flatMap(({ fields }) => (typeof fields.theme === 'string' ? fields.theme : [])));
  return [...ids].flatMap((id) => {
    const theme = recordOf(document, { kind: 'theme', id });
    return theme ? [{ id, name: titleOf('theme', theme) }] : [];
  });
}

const childRecordCount = (document: ProjectDocument, { id, kind }: ClipCard): number =>
  childKindsOf(kind)
    .filter((child) => child.parentField !== undefined)
    .reduce((sum, child) => sum + childrenOf(document, child.kind.name, id).length, 0);

/** Copies cards of a map: their fields, the links between them, and their positions. Undefined if none is a card. */
export function collectCards(
  document: ProjectDocument,
  model: MapModel,
  map: string,
  selected: Iterable<string>,
  isCut = false,
): Clip | undefined {
  const cards = [...withMatMembers(model, selected)].flatMap((id) => clipCardOf(document, model, id));
  if (cards.length === 0) return undefined;
  const projectRecord = projectRecordOf(document);
  return {
    project: document.project,
    title: projectRecord ? titleOf('project', projectRecord) : '',
    map,
    isCut,
    cards,
    links: linksBetween(document, new Set(cards.map(({ id }) => id))),
    themes: clipThemes(document, cards),
    left: cards.reduce((sum, card) => sum + childRecordCount(document, card), 0),
  };
}

/**
 * Copied cards as lines to read, for a letter or a chat: one a card, then their links as sentences. What is marked
 * "Stays here" is counted and not named: the text may go anywhere.
 */
export function clipAsText(clip: Clip): string {
  const shareable = clip.cards.filter(({ fields }) => fields.sensitivity !== 'restricted');
  const names = new Map(shareable.map((card) => [card.id, recordInWords(card.kind, card)]));
  const cards = shareable.map(({ id, kind }) => `- ${kindLabelOf(kind)}: ${names.get(id) ?? ''}`);
  const links = clip.links.flatMap(({ from, relation, to }) =>
    isRelationName(relation) && names.has(from) && names.has(to)
      ? [`- “${names.get(from)}” ${relations[relation].word} “${names.get(to)}”`]
      : [],
  );
  const withheldCount = clip.cards.length - shareable.length;
  return [
    ...cards,
    ...(withheldCount > 0
      ? [`- ${withheldCount === 1 ? '1 card is' : `${withheldCount} cards are`} left out: not for partners.`]
      : []),
    ...(links.length > 0 ? ['', ...links] : []),
  ].join('\n');
}
