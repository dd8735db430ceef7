import type { PlainRecord, ProjectDocument } from '../../../shared/document/model/document.ts';
import { kindOfId, linksOf, recordOf } from '../../../shared/document/model/selectors.ts';
import { recordInWords } from '../../../shared/records/kind-registry.ts';
import { isRelationName } from '../../../shared/records/links/relation-grammar.ts';
import { type RelationName, relations } from '../../../shared/records/links/relations.ts';

/** The card at the other end of a link. */
export interface LinkedCard {
  readonly linkId: string;
  readonly id: string;
  readonly kind: string;
  readonly title: string;
}

/** All links of a card that read the same way: "tested by" and the cards that follow. */
export interface LinkSentence {
  readonly word: string;
  readonly relation: RelationName;
  readonly direction: 'out' | 'in';
  readonly cards: readonly LinkedCard[];
}

const relationOrder = Object.keys(relations);

/** The relation of a link; one that this version does not know reads as "relates to". */
export function relationOf(link: PlainRecord): RelationName {
  const { relation } = link.fields;
  return isRelationName(relation) ? relation : 'relatesTo';
}

const cardAtEnd = (doc: ProjectDocument, link: PlainRecord, end: 'from' | 'to'): LinkedCard | undefined => {
  const id = String(link.fields[end]);
  const kind = kindOfId(doc, id);
  const record = kind === undefined ? undefined : recordOf(doc, { kind, id });
  if (kind === undefined || record === undefined) return undefined;
  return { linkId: link.id, id, kind, title: recordInWords(kind, record) };
};

/** Every link of a card as sentences, grouped by their words: outgoing first, in the order of the relations. */
export function linkSentences(doc: ProjectDocument, cardId: string): readonly LinkSentence[] {
  const groups = new Map<string, LinkSentence>();
  const addTo = (link: PlainRecord, direction: 'out' | 'in') => {
    const card = cardAtEnd(doc, link, direction === 'out' ? 'to' : 'from');
    if (!card) return;
    const relation = relationOf(link);
    const word = direction === 'out' ? relations[relation].word : relations[relation].inverse;
    const before = groups.get(word)?.cards ?? [];
    groups.set(word, { word, relation, direction, cards: [...before, card] });
  };
  const { out, in: incoming } = linksOf(doc, cardId);
  for (const link of out) addTo(link, 'out');
  for (const link of incoming) addTo(link, 'in');
  const rank = (sentence: LinkSentence) =>
    relationOrder.indexOf(sentence.relation) + (sentence.direction === 'in' ? relationOrder.length : 0);
  return [...groups.values()].sort((one, other) => rank(one) - rank(other));
}

/** Quotes text; quotes inside it become single ones. */
const inQuotes = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** The sentences of a card in one line: `tested by “Six residents, six weeks”; inspired by “Student visits”`. */
export function linkSentencesInWords(sentences: readonly LinkSentence[]): string {
  return sentences
    .map(({ word, cards }) => `${word} ${cards.map((card) => inQuotes(card.title)).join(' and ')}`)
    .join('; ');
}
