import type { PlainRecord, Value } from '../../document/model/document.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { link as linkKind } from '../../records/kinds/link.ts';
import { storedText } from './foreign-text.ts';
import { type LinkEdge, type LinkEdges, linkEdgesOf } from './kept-link-edges.ts';
import type { KeptEdge } from './kept-node.ts';
import { isWithheldField } from './kept-node.ts';
import { newEdge, relationWord } from './new-edge.ts';
import { freeId, isUsableId } from './node-ids.ts';
import { isRelationLabel } from './read-edge.ts';

type Values = { readonly [key: string]: Value };

/** An edge that goes out. */
export interface EdgeEntry {
  /** Among the edges that were brought in; undefined for those that were made here. */
  readonly order: number | undefined;
  readonly edge: Values;
  /** Its id stays, although another edge of its file bears it. */
  readonly hasSameId: boolean;
  /** The id for it where its own is another's, or where it has none. */
  readonly ownId: string | undefined;
}

/** The ids that records have in the file; undefined for those that are not in it. */
export type NodeIdLookup = (recordId: string) => Value | undefined;

const labelsOf = ({ edges }: LinkEdges): readonly string[] =>
  edges.flatMap(({ raw: { label } }) => (typeof label === 'string' ? [label.trim()] : []));

/** Whether the note of a link is what its edges say, cut where they say more than a note can hold. */
const isNoteOfEdges = (note: string, kept: LinkEdges): boolean => {
  const notes = [...new Set(labelsOf(kept).filter((label) => label !== '' && !isRelationLabel(label)))];
  const field = linkKind.fields.note;
  return notes.length > 0 && note !== '' && fitToField(field, notes.join('\n')) === note;
};

/** The label of an edge that came in as long as the link still says it; else what the link says now. */
const keptLabel = (link: PlainRecord, { raw: { label } }: LinkEdge, kept: LinkEdges): Values => {
  if (label === undefined) return {};
  if (typeof label !== 'string') return { label };
  const note = storedText(link, 'note');
  if (isRelationLabel(label) || note.includes(label.trim()) || isNoteOfEdges(note, kept)) return { label };
  return note === '' ? {} : { label: note };
};

const oppositeSides = (raw: Values): Values => {
  const { fromSide, toSide, ...rest } = raw;
  return {
    ...rest,
    ...(toSide === undefined ? {} : { fromSide: toSide }),
    ...(fromSide === undefined ? {} : { toSide: fromSide }),
  };
};

/** An edge of a link that has another relation or direction than it had: all that does not tell of these stays. */
const turnedEdge = (link: PlainRecord, edge: LinkEdge, kept: LinkEdges, isFirst: boolean): Values => {
  const { fromEnd: _fromEnd, toEnd: _toEnd, ...raw } = edge.raw;
  const hadSameFrom = (kept.from === link.fields.from) !== edge.isFlipped;
  const hasNewWord = isFirst || (typeof raw.label === 'string' && isRelationLabel(raw.label));
  const { label: _label, ...rest } = hadSameFrom ? raw : oppositeSides(raw);
  return {
    ...rest,
    ...(hasNewWord ? { label: relationWord(textOf(link, 'relation')) } : keptLabel(link, edge, kept)),
  };
};

const markOf = (link: PlainRecord): Values => {
  const fields = Object.entries(link.fields).filter(
    ([name, value]) => value !== null && name !== 'canvas' && name !== 'canvasEdges',
  );
  return { alongside: { kind: 'link', id: link.id, fields: Object.fromEntries(fields) } };
};

/** The edges of a link: those that it was made of, or one of ours. */
export function edgesOfLink(link: PlainRecord, nodeIdOf: NodeIdLookup): readonly EdgeEntry[] {
  const [from = '', to = ''] = [nodeIdOf(textOf(link, 'from')), nodeIdOf(textOf(link, 'to'))];
  const mark = markOf(link);
  const kept = linkEdgesOf(link);
  const isOlder = kept?.edges.some(({ order }) => order === undefined) === true;
  const isSame =
    kept !== undefined &&
    kept.relation === link.fields.relation &&
    (kept.from === undefined || kept.from === link.fields.from);
  if (!kept || kept.edges.length === 0 || (isOlder && !isSame)) {
    const edge = { ...newEdge(link), fromNode: from, toNode: to, ...mark };
    return [{ order: undefined, edge, hasSameId: false, ownId: link.id }];
  }
  const isWithheld = isWithheldField(link, 'canvas');
  return kept.edges.map((edge, at): EdgeEntry => {
    const { label: _label, ...raw } = edge.raw;
    const isFlipped = isSame && edge.isFlipped;
    const said = isWithheld
      ? { ...raw, ...(at === 0 ? { label: newEdge(link).label ?? '' } : {}) }
      : isSame
        ? { ...raw, ...keptLabel(link, edge, kept) }
        : turnedEdge(link, edge, kept, at === 0);
    return {
      order: edge.order,
      edge: { ...said, fromNode: isFlipped ? to : from, toNode: isFlipped ? from : to, ...mark },
      hasSameId: edge.hasSameId,
      ownId: isOlder || isWithheld || edge.raw.id !== undefined ? link.id : undefined,
    };
  });
}

/** An edge that is no link, as it came; none where an end of it is not in the file any more. */
export function edgeAsKept(
  { order, hasSameId, from, to, raw }: KeptEdge,
  nodeIdOf: NodeIdLookup,
): EdgeEntry[] {
  const ends = [
    from === undefined ? raw.fromNode : nodeIdOf(from),
    to === undefined ? raw.toNode : nodeIdOf(to),
  ];
  const isGone = (from !== undefined && ends[0] === undefined) || (to !== undefined && ends[1] === undefined);
  if (isGone) return [];
  const edge = {
    ...(raw as Values),
    ...(ends[0] === undefined ? {} : { fromNode: ends[0] as Value }),
    ...(ends[1] === undefined ? {} : { toNode: ends[1] as Value }),
  };
  return [{ order, edge, hasSameId, ownId: undefined }];
}

/** Edges in their order, those that were made here last; an id that is another's is made one of its own. */
export function orderedEdges(
  entries: readonly EdgeEntry[],
): readonly { readonly order: number; readonly value: Values }[] {
  const used = new Set<string>();
  const orderOf = ({ order }: EdgeEntry): number => order ?? Number.MAX_SAFE_INTEGER;
  return entries
    .toSorted((one, other) => orderOf(one) - orderOf(other))
    .map((entry) => ({ order: orderOf(entry), value: withOwnId(entry, used) }));
}

const withOwnId = ({ edge, hasSameId, ownId }: EdgeEntry, used: Set<string>): Values => {
  const came = edge.id === undefined ? ownId : edge.id;
  if (!isUsableId(came)) return edge;
  const isFree = hasSameId || !used.has(String(came));
  const id = isFree ? came : freeId(ownId ?? String(came), used);
  used.add(String(id));
  return { ...edge, id };
};
