import type { PlainRecord, ProjectDocument } from '../document/model/document.ts';
import type { RecordId } from '../document/model/id-types.ts';
import { kindOfId, linksOf, recordOf } from '../document/model/selectors.ts';
import { recordInWords } from '../records/kind-registry.ts';
import { isRelationName } from '../records/links/relation-grammar.ts';
import { relations } from '../records/links/relations.ts';

const cardInWords = (document: ProjectDocument, id: RecordId): string => {
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  const words = kind !== undefined && record ? recordInWords(kind, record) : '';
  return words.replaceAll('“', '‘').replaceAll('”', '’').replace(/\s+/g, ' ');
};

const linkInWords = (document: ProjectDocument, link: PlainRecord, end: 'from' | 'to'): string => {
  const name = isRelationName(link.fields.relation) ? link.fields.relation : 'relatesTo';
  const { word, inverse } = relations[name];
  return `${end === 'to' ? word : inverse} “${cardInWords(document, String(link.fields[end]))}”`;
};

/** The links of a card, each as words: `tested by “Six residents, six weeks”`. Outgoing ones first. */
export function linksInWords(document: ProjectDocument, card: string): readonly string[] {
  const { out, in: incoming } = linksOf(document, card);
  return [
    ...out.map((link) => linkInWords(document, link, 'to')),
    ...incoming.map((link) => linkInWords(document, link, 'from')),
  ];
}
