import { isAllowed, isRelation } from '../records/relation-grammar.ts';
import { type RelationName, relations } from '../records/relations.ts';
import type { CanvasEdge } from './canvas-file.ts';
import { isObject } from './sound-json.ts';

/** An edge as one of our links. */
export interface ReadEdge {
  readonly relation: RelationName;
  /** The link runs the other way than the edge. */
  readonly isFlipped: boolean;
  /** What stood on it, where that names no relation. */
  readonly note: string;
}

const names = Object.keys(relations) as readonly RelationName[];
const labelOf = ({ raw }: CanvasEdge): string => (typeof raw.label === 'string' ? raw.label.trim() : '');

const byWords = (
  label: string,
): { readonly relation: RelationName; readonly isInverse: boolean } | undefined => {
  const words = label.toLowerCase();
  const relation = names.find((name) => relations[name].word === words);
  if (relation) return { relation, isInverse: false };
  const inverse = names.find((name) => relations[name].inverse === words);
  return inverse && { relation: inverse, isInverse: true };
};

/** Whether what stands on an edge is the word of a relation, and no note. */
export const namesRelation = (label: string): boolean => byWords(label.trim()) !== undefined;

const ours = ({ raw }: CanvasEdge): RelationName | undefined => {
  const fields = isObject(raw.alongside) ? raw.alongside.fields : undefined;
  return isObject(fields) && isRelation(fields.relation) ? fields.relation : undefined;
};

/** The relation whose words an edge bears, where the kinds of its ends allow it; else "relates to". */
export const readEdge = (edge: CanvasEdge, fromKind: string, toKind: string): ReadEdge => {
  const label = labelOf(edge);
  const mine = ours(edge);
  if (mine && relations[mine].word === label) return { relation: mine, isFlipped: false, note: '' };
  const isBackwards = edge.raw.fromEnd === 'arrow' && edge.raw.toEnd === 'none';
  const found = byWords(label);
  if (!found) return { relation: 'relatesTo', isFlipped: isBackwards, note: label };
  const { relation, isInverse } = found;
  const ends = (isFlipped: boolean) =>
    isFlipped ? ([toKind, fromKind] as const) : ([fromKind, toKind] as const);
  for (const isFlipped of [isInverse !== isBackwards, isInverse === isBackwards]) {
    const [from, to] = ends(isFlipped);
    if (isAllowed(from, relation, to)) return { relation, isFlipped, note: '' };
  }
  return { relation: 'relatesTo', isFlipped: isBackwards, note: label };
};
