import type { ProjectDocument } from '../document/document.ts';
import { kindOfId, linksOf, recordOf } from '../document/view.ts';
import type { PlainRecord } from '../records/kind.ts';
import { recordWords } from '../records/registry.ts';
import { isRelation } from '../records/relation-grammar.ts';
import { relations } from '../records/relations.ts';

const cardWords = (document: ProjectDocument, id: string): string => {
  const kind = kindOfId(document, id);
  const record = kind === undefined ? undefined : recordOf(document, { kind, id });
  const words = kind !== undefined && record ? recordWords(kind, record) : '';
  return words.replaceAll('“', '‘').replaceAll('”', '’').replace(/\s+/g, ' ');
};

const sentence = (document: ProjectDocument, link: PlainRecord, end: 'from' | 'to'): string => {
  const name = isRelation(link.fields.relation) ? link.fields.relation : 'relatesTo';
  const { word, inverse } = relations[name];
  return `${end === 'to' ? word : inverse} “${cardWords(document, String(link.fields[end]))}”`;
};

/** The links of a card, each as words: `tested by “Six residents, six weeks”`. Outgoing ones first. */
export const linkWords = (document: ProjectDocument, card: string): readonly string[] => {
  const { out, in: incoming } = linksOf(document, card);
  return [
    ...out.map((link) => sentence(document, link, 'to')),
    ...incoming.map((link) => sentence(document, link, 'from')),
  ];
};
