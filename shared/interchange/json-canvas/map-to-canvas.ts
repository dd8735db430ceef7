import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { MapId, RecordId } from '../../document/model/id-types.ts';
import { allLinks, childrenOf, placementsOf } from '../../document/model/selectors.ts';
import { textOf } from '../../records/fields/read-field.ts';
import { edgeAsKept, edgesOfLink, orderedEdges } from './edges-out.ts';
import { type KeptFiles, keptFilesOf } from './kept-file.ts';
import { type KeptNode, keptNodeOf } from './kept-node.ts';
import { nodeIds } from './node-ids.ts';
import { type MapExport, type MapLayout, nodesOut, orderOfNode } from './nodes-out.ts';
import { withOriginal } from './originals.ts';

export type { MapLayout } from './nodes-out.ts';

/** What is kept of each node of a map, by the record that it became. */
const keptNodes = (
  document: ProjectDocument,
  mapId: MapId,
  files: KeptFiles,
  originals: ProjectDocument,
): MapExport['kept'] => {
  const kept = new Map<RecordId, KeptNode>();
  const add = (id: RecordId, node: KeptNode | undefined): void => {
    if (node) kept.set(id, node);
  };
  for (const { id, canvasNode, nodeId } of files.groups)
    add(id, keptNodeOf({ id, fields: { canvasNode, canvas: { id: nodeId } } }, 'pos'));
  for (const placement of placementsOf(document, mapId)) {
    const card = textOf(placement, 'card');
    add(card, keptNodeOf(withOriginal(document, originals, 'placement', placement), 'pos'));
  }
  for (const frame of childrenOf(document, 'frame', mapId))
    add(frame.id, keptNodeOf(withOriginal(document, originals, 'frame', frame), 'area'));
  return kept;
};

const edgesOf = (
  map: MapExport,
  originals: ProjectDocument,
  links: readonly PlainRecord[],
  idOf: (id: RecordId) => Value | undefined,
): readonly { readonly order: number; readonly value: Value }[] => {
  const keptEdges = [...[...map.kept.values()].flatMap(({ edges }) => edges), ...map.files.edges];
  return orderedEdges([
    ...links.flatMap((link) => edgesOfLink(withOriginal(map.document, originals, 'link', link), idOf)),
    ...keptEdges.flatMap((edge) => edgeAsKept(edge, idOf)),
  ]);
};

const inOrder = (
  made: readonly { readonly order: number; readonly value: Value }[],
  { entries }: KeptFiles,
  list: 'nodes' | 'edges',
): readonly Value[] =>
  [...made, ...entries.filter((entry) => entry.list === list)]
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value);

/**
 * A map as JSON Canvas 1.0: frames and themes as groups, cards as text or addresses, links as edges. What a file brought
 * in goes out again as it came, as far as nobody has changed it. Give it a redacted copy; `originals` is the project
 * that the copy is of, where the file is for the person who exports: it gives what came with cards whose words were
 * rewritten since, except those words.
 */
export function mapToCanvas(
  document: ProjectDocument,
  mapId: MapId,
  layout: MapLayout,
  originals = document,
): string {
  const files = keptFilesOf(document, mapId);
  const map: MapExport = {
    document,
    mapId,
    layout,
    files,
    placements: new Map(placementsOf(document, mapId).map((place) => [textOf(place, 'card'), place])),
    kept: keptNodes(document, mapId, files, originals),
  };
  const entries = nodesOut(map);
  const here = new Set(entries.map(({ id }) => id));
  const links = allLinks(document).filter(
    (link) => here.has(textOf(link, 'from')) && here.has(textOf(link, 'to')),
  );
  const linked = new Set(links.flatMap((link) => [textOf(link, 'from'), textOf(link, 'to')]));
  const ids = nodeIds(entries, (id) => linked.has(id));
  const nodes = entries.map((entry) => {
    const id = ids.get(entry.id);
    return { order: orderOfNode(entry), value: { ...(id === undefined ? {} : { id }), ...entry.node } };
  });
  return canvasText(files, {
    nodes: inOrder(nodes, files, 'nodes'),
    edges: inOrder(
      edgesOf(map, originals, links, (id) => ids.get(id)),
      files,
      'edges',
    ),
  });
}

/** A list that is empty is there where a file had it, as the file had it. */
const canvasText = (
  { otherKeys, absentLists }: KeptFiles,
  lists: { readonly [list: string]: readonly Value[] },
): string => {
  const given = Object.entries(lists).filter(
    ([name, list]) => list.length > 0 || !(name in otherKeys || absentLists.has(name)),
  );
  return `${JSON.stringify({ ...otherKeys, ...Object.fromEntries(given) }, undefined, '\t')}\n`;
};
