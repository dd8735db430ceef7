import type { Fields, PlainRecord, Value } from '../../document/model/document.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import { keepObject, readKeptText } from './kept-json.ts';
import { objectIn, safeEdgeKeys, splitSafe } from './kept-node.ts';

type Values = { readonly [key: string]: Value };

/** An edge that a link was made of. */
export interface LinkEdge {
  /** Its keys without its ends, as far as this copy has them. */
  readonly raw: Values;
  /** Where it stands among the edges that were brought in; undefined where an older version kept none. */
  readonly order: number | undefined;
  readonly hasSameId: boolean;
  /** It ran from the link's `to` to its `from`. */
  readonly isFlipped: boolean;
}

/** The edges that a link was made of, and what it said then. */
export interface LinkEdges {
  readonly relation: string;
  /** The card that it ran from; undefined where an older version kept it not. */
  readonly from: string | undefined;
  readonly edges: readonly LinkEdge[];
}

/** The fields that keep edges on a link: `canvasEdges` what can hold nobody's words, `canvas` all else. */
export function keepLinkEdges({ relation, from, edges }: LinkEdges): Fields {
  const split = edges.map((edge) => ({
    edge,
    ...splitSafe(
      keepObject(edge.raw, (key) => ['alongside', 'fromNode', 'toNode'].includes(key)),
      safeEdgeKeys,
    ),
  }));
  const rests = split.map(
    ({ rest: { values, asText } }): Value =>
      asText.length > 0 ? { ...values, alongside: { asText } } : values,
  );
  return {
    canvas: { relation, edges: rests },
    canvasEdges: split.map(
      ({ edge, safe }): Value => ({
        order: edge.order ?? 0,
        relation,
        ...(from === undefined ? {} : { from }),
        ...(edge.hasSameId ? { hasSameId: true } : {}),
        ...(edge.isFlipped ? { isFlipped: true } : {}),
        edge: safe,
      }),
    ),
  };
}

const olderEdges = (canvas: Values): LinkEdges | undefined => {
  if (typeof canvas.relation !== 'string' || !Array.isArray(canvas.edges)) return undefined;
  const edges = (canvas.edges as readonly unknown[]).filter(isJsonObject).map((edge): LinkEdge => {
    const { isFlipped, ...raw } = edge as Values;
    return { raw, order: undefined, hasSameId: false, isFlipped: isFlipped === true };
  });
  return { relation: canvas.relation, from: undefined, edges };
};

/** The edges that a link was made of; undefined where it was made here. */
export function linkEdgesOf(link: PlainRecord): LinkEdges | undefined {
  const canvas = objectIn(link.fields.canvas);
  const safeParts = link.fields.canvasEdges;
  if (!Array.isArray(safeParts)) return olderEdges(canvas);
  const rests: readonly unknown[] = Array.isArray(canvas.edges) ? canvas.edges : [];
  const first = objectIn(safeParts[0]);
  const edges = safeParts.map((part: unknown, at): LinkEdge => {
    const { order, hasSameId, isFlipped, edge } = objectIn(part);
    const { alongside, ...rest } = objectIn(rests[at]);
    return {
      raw: { ...rest, ...readKeptText(objectIn(alongside).asText), ...objectIn(edge) },
      order: typeof order === 'number' ? order : 0,
      hasSameId: hasSameId === true,
      isFlipped: isFlipped === true,
    };
  });
  return {
    relation: typeof first.relation === 'string' ? first.relation : '',
    from: typeof first.from === 'string' ? first.from : undefined,
    edges,
  };
}
