import type { PlainRecord, Value } from '../../document/model/document.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { isRelationName } from '../../records/links/relation-grammar.ts';
import { relations } from '../../records/links/relations.ts';

/** The colours of JSON Canvas: 1 red, 4 green. */
const edgeColours: { readonly [relation: string]: string } = { supports: '4', challenges: '1' };

/** The words of a relation on an edge. */
export function relationWord(relation: string): string {
  return (isRelationName(relation) ? relations[relation] : relations.relatesTo).word;
}

/** A link that was made here as an edge, without its ends. */
export function newEdge(link: PlainRecord): { readonly [key: string]: Value } {
  const relation = textOf(link, 'relation');
  const known = isRelationName(relation) ? relations[relation] : relations.relatesTo;
  const colour = edgeColours[relation];
  return {
    id: link.id,
    label: known.word,
    ...(known.line === 'faint' ? { toEnd: 'none' } : {}),
    ...(colour === undefined ? {} : { color: colour }),
  };
}
