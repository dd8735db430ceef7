import type { Change } from '../../document/edit/edit.ts';
import type { Fields, ProjectDocument, Value } from '../../document/model/document.ts';
import { isDeepEqual, isJsonObject } from '../../document/model/json-values.ts';
import { derivedId } from '../../document/model/new-id.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import { initialFields, kindOf } from '../../records/kind-registry.ts';
import type { CanvasEdge, CanvasFile } from './canvas-file.ts';
import { keepLinkEdges, type LinkEdge } from './kept-link-edges.ts';
import { type KeptEdge, objectIn } from './kept-node.ts';
import { newEdge } from './new-edge.ts';
import { readEdge } from './read-edge.ts';
import type { ReadNode } from './read-nodes.ts';
import { sanitiseObject } from './sanitise-json.ts';

interface CollectedLink {
  readonly from: string;
  readonly to: string;
  readonly relation: string;
  readonly edges: LinkEdge[];
  readonly notes: string[];
  readonly ownFields: Fields;
}

/** The edges of a file: those that are links, by the links' ids, and all others by the record that keeps them. */
export interface ReadEdges {
  readonly links: ReadonlyMap<string, CollectedLink>;
  readonly otherEdges: ReadonlyMap<string | undefined, readonly KeptEdge[]>;
}

const ownFieldsOf = ({ raw }: CanvasEdge): Fields => {
  const { fields } = isJsonObject(raw.alongside) ? sanitiseObject(raw.alongside) : {};
  return objectIn(fields);
};

const canBeLinked = (node: ReadNode | undefined): node is ReadNode =>
  node !== undefined && node.kind !== 'frame';

/** Edges that say the same of the same two cards are one link. */
export function readEdges(file: CanvasFile, nodes: readonly ReadNode[], firstOrder: number): ReadEdges {
  const byNode = new Map(nodes.filter(({ node }) => node.id !== '').map((one) => [one.node.id, one]));
  const links = new Map<string, CollectedLink>();
  const otherEdges = new Map<string | undefined, KeptEdge[]>();
  for (const edge of [...file.edges, ...file.otherEdges]) {
    const { raw, hasSameId } = edge;
    const order = firstOrder + edge.index;
    const [a, b] = [byNode.get(edge.from), byNode.get(edge.to)];
    // With a card rather than with a frame: what is said on it leaves and goes with the card.
    if (!canBeLinked(a) || !canBeLinked(b) || a.id === b.id) {
      const owner = ([a, b].find(canBeLinked) ?? a ?? b)?.id;
      const owned = otherEdges.get(owner) ?? [];
      owned.push({ order, hasSameId, from: a?.id, to: b?.id, raw });
      otherEdges.set(owner, owned);
      continue;
    }
    const { relation, isFlipped, note } = readEdge(edge, a.kind, b.kind);
    const [from, to] = isFlipped ? [b.id, a.id] : [a.id, b.id];
    const id = derivedId(from, relation, to);
    const link = links.get(id) ?? { from, to, relation, edges: [], notes: [], ownFields: ownFieldsOf(edge) };
    link.edges.push({ raw: raw as LinkEdge['raw'], order, hasSameId, isFlipped });
    if (note && !link.notes.includes(note)) link.notes.push(note);
    links.set(id, link);
  }
  return { links, otherEdges };
}

const validField = (name: string, value: Value | undefined): Fields => {
  const field = kindOf('link')?.fields[name];
  const fits = field && value !== undefined && value !== null ? fitToField(field, value) : undefined;
  return fits === undefined ? {} : { [name]: fits };
};

/** Whether a link goes out as just this edge without anything being kept. */
const isAsWritten = (
  link: { readonly id: string; readonly fields: Fields },
  { edges }: CollectedLink,
): boolean => {
  const [edge, ...others] = edges;
  const { alongside: _, fromNode: _from, toNode: _to, ...raw } = edge?.raw ?? {};
  return others.length === 0 && isDeepEqual(raw, newEdge(link));
};

/** A link of this project stays as it is, and keeps the edges that it has in the file where it kept none. */
const existingLinkChanges = (
  document: ProjectDocument,
  id: string,
  link: CollectedLink,
): readonly Change[] => {
  const existing = recordOf(document, { kind: 'link', id });
  if (!existing || existing.fields.canvas || existing.fields.canvasEdges || isAsWritten(existing, link))
    return [];
  return [{ op: 'set', kind: 'link', id, fields: keepLinkEdges(link) }];
};

/** The changes that make links, and keep the edges that they were. */
export function linksToChanges(
  links: ReadEdges['links'],
  { document, today }: { readonly document: ProjectDocument; readonly today: string },
): readonly Change[] {
  return [...links].flatMap(([id, link]): readonly Change[] => {
    const { from, to, relation, notes, ownFields } = link;
    if (recordOf(document, { kind: 'link', id })) return existingLinkChanges(document, id, link);
    const note = notes.length > 0 ? notes.join('\n') : ownFields.note;
    const fields = {
      ...initialFields('link', today),
      from,
      to,
      relation,
      ...validField('strength', ownFields.strength),
      ...validField('tags', ownFields.tags),
      ...validField('note', note),
      ...keepLinkEdges(link),
    };
    return [{ op: 'add', kind: 'link', id, fields }];
  });
}
