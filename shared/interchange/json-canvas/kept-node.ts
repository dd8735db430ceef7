import type { Fields, PlainRecord, Value } from '../../document/model/document.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import type { CanvasNode } from './canvas-file.ts';
import {
  type ForeignObject,
  type KeptObject,
  keepObject,
  readKeptText,
  readStored,
  storeObject,
} from './kept-json.ts';

type Values = { readonly [key: string]: Value };

/** How a card's text stands in its node where the card's own fields give it letter for letter. */
export type TextSource = 'words' | 'card';

/** An edge that is no link: from a node to itself, to a frame, or with an end that is not in the file. */
export interface KeptEdge {
  readonly order: number;
  readonly hasSameId: boolean;
  /** The records that its ends became, where they are in the file. */
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly raw: ForeignObject;
}

/** All that is kept of the node that a card, a theme or a frame came as. */
export interface KeptNode {
  /** Its keys, as far as this copy has them. */
  readonly raw: Values;
  /** Where it stands among the nodes that were brought in; undefined where an older version kept none. */
  readonly order: number | undefined;
  /** The place it was given on arrival, as its record says places. */
  readonly place: readonly number[] | undefined;
  readonly textSource: TextSource | undefined;
  /** It bore our mark: what its text says of fields that are no words stood there as well. */
  readonly isOwn: boolean;
  /** The state in its text, and the state that its card had on arrival. */
  readonly state: readonly [said: string, computed: string] | undefined;
  readonly hasSameId: boolean;
  readonly edges: readonly KeptEdge[];
  /** Its words, its id and keys that nobody here knows are withheld in this copy. */
  readonly isWithheld: boolean;
}

type SafeKeys = { readonly [key: string]: (value: Value) => boolean };

const oneOf =
  (...values: readonly Value[]) =>
  (value: Value): boolean =>
    values.includes(value);
const isNumber = (value: Value): boolean => typeof value === 'number';
const isColour = (value: Value): boolean =>
  typeof value === 'string' && /^(?:[1-6]|#[0-9a-f]{6})$/i.test(value);
const isSide = oneOf('top', 'right', 'bottom', 'left');
const isEnd = oneOf('none', 'arrow');

/** What can hold nobody's words, so that it may leave where the words that came with it may not. */
const safeNodeKeys: SafeKeys = {
  type: oneOf('text', 'file', 'link', 'group'),
  color: isColour,
  x: isNumber,
  y: isNumber,
  width: isNumber,
  height: isNumber,
};
export const safeEdgeKeys: SafeKeys = {
  color: isColour,
  fromSide: isSide,
  toSide: isSide,
  fromEnd: isEnd,
  toEnd: isEnd,
};

/** Splits what is kept of an entry into what can hold nobody's words, and the rest. */
export function splitSafe(
  kept: KeptObject,
  safeKeys: SafeKeys,
): { readonly safe: Values; readonly rest: KeptObject } {
  const entries = Object.entries(kept.values);
  const isSafe = ([key, value]: readonly [string, Value]): boolean =>
    Object.hasOwn(safeKeys, key) && safeKeys[key]?.(value) === true;
  return {
    safe: Object.fromEntries(entries.filter(isSafe)),
    rest: { ...kept, values: Object.fromEntries(entries.filter((entry) => !isSafe(entry))) },
  };
}

/** What is known of a node beside its keys. */
export interface NodeContext
  extends Pick<KeptNode, 'order' | 'place' | 'textSource' | 'isOwn' | 'state' | 'edges'> {
  /** The map's place of the file's x and y, px. */
  readonly offset: readonly [x: number, y: number];
  /** Keys that its record says. */
  readonly omits: (key: string) => boolean;
}

const shifted = (safe: Values, [dx, dy]: NodeContext['offset']): Values => ({
  ...safe,
  ...(typeof safe.x === 'number' ? { x: safe.x + dx } : {}),
  ...(typeof safe.y === 'number' ? { y: safe.y + dy } : {}),
});

/** An edge that is kept as it came, as one value. */
export function storeEdge({ order, hasSameId, from, to, raw }: KeptEdge): Value {
  return {
    order,
    ...(hasSameId ? { hasSameId } : {}),
    ...(from === undefined ? {} : { from }),
    ...(to === undefined ? {} : { to }),
    raw: storeObject(keepObject(raw, (key) => key === 'alongside')),
  };
}

/**
 * The fields that keep a node: `canvasNode` what can hold nobody's words, `canvas` all else. `alongside` in `canvas`
 * is ours: no foreign key of that name is kept.
 */
export function keepNode(node: CanvasNode, context: NodeContext): Fields {
  const kept = keepObject(node.raw, (key) => key === 'alongside' || context.omits(key));
  const { safe, rest } = splitSafe(kept, safeNodeKeys);
  const own: Values = {
    ...(rest.asText.length > 0 ? { asText: rest.asText } : {}),
    ...(context.state ? { state: context.state } : {}),
    ...(context.edges.length > 0 ? { edges: context.edges.map(storeEdge) } : {}),
  };
  const canvas = { ...rest.values, ...(Object.keys(own).length > 0 ? { alongside: own } : {}) };
  return {
    canvasNode: {
      order: context.order ?? 0,
      place: context.place ?? [],
      ...(context.textSource ? { textSource: context.textSource } : {}),
      ...(node.hasSameId ? { hasSameId: true } : {}),
      ...(context.isOwn ? { isOwn: true } : {}),
      node: shifted(safe, context.offset),
    },
    ...(Object.keys(canvas).length > 0 ? { canvas } : {}),
  };
}

/** A field as an object; an empty one where it is none. */
export function objectIn(value: unknown): Values {
  return isJsonObject(value) ? (value as Values) : {};
}

const numbersIn = (value: unknown): readonly number[] | undefined =>
  Array.isArray(value) && value.every((one) => typeof one === 'number') ? value : undefined;

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** Edges as `storeEdge` made them; whoever wrote them otherwise has none. */
export function readKeptEdges(value: unknown): readonly KeptEdge[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isJsonObject).map((edge) => ({
    order: typeof edge.order === 'number' ? edge.order : 0,
    hasSameId: edge.hasSameId === true,
    from: textIn(edge.from),
    to: textIn(edge.to),
    raw: readStored(edge.raw),
  }));
}

const stateIn = (value: unknown): KeptNode['state'] => {
  const [said, computed] = Array.isArray(value) ? (value as readonly unknown[]) : [];
  return typeof said === 'string' && typeof computed === 'string' ? [said, computed] : undefined;
};

/** A version before this one kept neither order nor place: its node lies where its card lies. */
const olderNode = (canvas: Values, place: readonly number[] | undefined): KeptNode => {
  const [x, y] = place ?? [];
  const { alongside: _, ...raw } = canvas;
  return {
    raw: { ...raw, ...(x === undefined || y === undefined ? {} : { x, y }) },
    order: undefined,
    place,
    textSource: raw.type === 'text' && typeof raw.text !== 'string' ? 'words' : undefined,
    isOwn: false,
    state: undefined,
    hasSameId: false,
    edges: [],
    isWithheld: false,
  };
};

/** What a record keeps of the node that it came as; undefined where it was made here. */
export function keptNodeOf(record: PlainRecord | undefined, placeField: string): KeptNode | undefined {
  if (!record) return undefined;
  const canvas = objectIn(record.fields.canvas);
  if (!isJsonObject(record.fields.canvasNode))
    return Object.keys(canvas).length > 0
      ? olderNode(canvas, numbersIn(record.fields[placeField]))
      : undefined;
  const { alongside, ...rest } = canvas;
  const own = objectIn(alongside);
  const { order, place, textSource, isOwn, hasSameId, node } = record.fields.canvasNode as Values;
  return {
    raw: { ...rest, ...readKeptText(own.asText), ...objectIn(node) },
    order: typeof order === 'number' ? order : 0,
    place: numbersIn(place),
    textSource: textSource === 'words' || textSource === 'card' ? textSource : undefined,
    isOwn: isOwn === true,
    state: stateIn(own.state),
    hasSameId: hasSameId === true,
    edges: readKeptEdges(own.edges),
    isWithheld: isWithheldField(record, 'canvas'),
  };
}

/** Whether this copy lacks a field that was written. */
export function isWithheldField({ withheld = [] }: PlainRecord, field: string): boolean {
  return withheld === '*' || withheld.includes(field);
}
