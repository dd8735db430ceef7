import { isJsonObject } from '../../document/model/json-values.ts';
import { isRelationAllowed, isRelationName } from '../../records/links/relation-grammar.ts';
import { type RelationName, relations } from '../../records/links/relations.ts';
import type { CanvasEdge } from './canvas-file.ts';

/** An edge as one of our links. */
export interface ReadEdge {
  readonly relation: RelationName;
  /** The link runs the other way than the edge. */
  readonly isFlipped: boolean;
  /** What stood on it, where that names no relation. */
  readonly note: string;
}

const relationNames = Object.keys(relations) as readonly RelationName[];
const labelOf = ({ raw }: CanvasEdge): string => (typeof raw.label === 'string' ? raw.label.trim() : '');

const relationByWords = (
  label: string,
): { readonly relation: RelationName; readonly isInverse: boolean } | undefined => {
  const words = label.toLowerCase();
  const relation = relationNames.find((name) => relations[name].word === words);
  if (relation) return { relation, isInverse: false };
  const inverse = relationNames.find((name) => relations[name].inverse === words);
  return inverse && { relation: inverse, isInverse: true };
};

/** Whether an edge's label is the word of a relation, and no note. */
export function isRelationLabel(label: string): boolean {
  return relationByWords(label.trim()) !== undefined;
}

const ownRelation = ({ raw }: CanvasEdge): RelationName | undefined => {
  const fields = isJsonObject(raw.alongside) ? raw.alongside.fields : undefined;
  return isJsonObject(fields) && isRelationName(fields.relation) ? fields.relation : undefined;
};

/** The relation whose words an edge bears, where the kinds of its ends allow it; else "relates to". */
export function readEdge(edge: CanvasEdge, fromKind: string, toKind: string): ReadEdge {
  const label = labelOf(edge);
  const own = ownRelation(edge);
  if (own && relations[own].word === label) return { relation: own, isFlipped: false, note: '' };
  const isBackwards = edge.raw.fromEnd === 'arrow' && edge.raw.toEnd === 'none';
  const found = relationByWords(label);
  if (!found) return { relation: 'relatesTo', isFlipped: isBackwards, note: label };
  const { relation, isInverse } = found;
  const ends = (isFlipped: boolean) =>
    isFlipped ? ([toKind, fromKind] as const) : ([fromKind, toKind] as const);
  for (const isFlipped of [isInverse !== isBackwards, isInverse === isBackwards]) {
    const [from, to] = ends(isFlipped);
    if (isRelationAllowed(from, relation, to)) return { relation, isFlipped, note: '' };
  }
  return { relation: 'relatesTo', isFlipped: isBackwards, note: label };
}
