import type { PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { MapId, RecordId } from '../../document/model/id-types.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import { childrenOf, placementsOf, recordOf, recordsOf } from '../../document/model/selectors.ts';
import type { CanvasFile } from './canvas-file.ts';
import { keepObject, keepValue, readStored, storeObject } from './kept-json.ts';
import { type KeptEdge, objectIn, readKeptEdges, storeEdge } from './kept-node.ts';

type Values = { readonly [key: string]: Value };

/** A theme whose group needs no place here, and what is kept of the group. */
export interface KeptGroup {
  readonly id: RecordId;
  readonly canvasNode: Value;
  /** The id of its node. */
  readonly nodeId: Value;
}

/** An entry that was no node or no edge, and its place among those that were brought in. */
interface KeptEntry {
  readonly list: 'nodes' | 'edges';
  readonly order: number;
  readonly value: Value;
}

/** What the files that were brought in on a map said beside their nodes and links. */
export interface KeptFiles {
  readonly otherKeys: Values;
  readonly edges: readonly KeptEdge[];
  readonly entries: readonly KeptEntry[];
  readonly groups: readonly KeptGroup[];
  /** The lists that no file had. */
  readonly absentLists: ReadonlySet<string>;
}

interface FileContext extends Pick<KeptFiles, 'edges' | 'groups'> {
  readonly firstOrder: number;
}

/** What is kept of a file beside its nodes and links; undefined where there is nothing. */
export function keepFile(file: CanvasFile, { firstOrder, edges, groups }: FileContext): Values | undefined {
  const otherKeys = keepObject(file.otherKeys);
  const hasOtherKeys = Object.keys(file.otherKeys).length > 0;
  const kept: Values = {
    ...(hasOtherKeys ? { keys: storeObject(otherKeys) } : {}),
    ...(edges.length > 0 ? { edges: edges.map(storeEdge) } : {}),
    ...(groups.length > 0 ? { groups: groups.map((group): Value => ({ ...group })) } : {}),
    ...(file.absentLists.length > 0 ? { absentLists: [...file.absentLists] } : {}),
    ...(file.otherEntries.length > 0
      ? {
          entries: file.otherEntries.map(
            ({ list, index, value }): Value => ({
              list,
              order: firstOrder + index,
              value: storeObject(keepValue(value)),
            }),
          ),
        }
      : {}),
  };
  return Object.keys(kept).length > 0 ? { order: firstOrder, ...kept } : undefined;
}

const numberIn = (value: unknown): number => (typeof value === 'number' ? value : 0);

const listIn = (value: unknown): readonly Values[] =>
  Array.isArray(value) ? (value.filter(isJsonObject) as readonly Values[]) : [];

const entriesIn = (value: unknown): readonly KeptEntry[] =>
  listIn(value).map(({ list, order, value: stored }) => ({
    list: list === 'edges' ? 'edges' : 'nodes',
    order: numberIn(order),
    value: readStored(stored).value ?? null,
  }));

const groupsIn = (value: unknown): readonly KeptGroup[] =>
  listIn(value).flatMap(({ id, canvasNode, nodeId = null }) =>
    typeof id === 'string' && isJsonObject(canvasNode) ? [{ id, canvasNode, nodeId }] : [],
  );

const filesOf = (document: ProjectDocument, mapId: MapId): readonly Values[] =>
  childrenOf(document, 'canvasFile', mapId)
    .filter(({ fields }) => fields.map === mapId)
    .map(({ fields }) => objectIn(fields.canvas))
    .sort((one, other) => numberIn(one.order) - numberIn(other.order));

/** What was kept of the files that were brought in on a map. Of a key that two of them have, the first says the value. */
export function keptFilesOf(document: ProjectDocument, mapId: MapId): KeptFiles {
  const files = filesOf(document, mapId);
  // A version before this one kept the other keys on the map.
  const onMap = objectIn(recordOf(document, { kind: 'map', id: mapId })?.fields.canvas);
  const otherKeys = [...files.map(({ keys }) => readStored(keys)), onMap];
  return {
    otherKeys: Object.fromEntries(otherKeys.toReversed().flatMap((keys) => Object.entries(keys))),
    edges: files.flatMap(({ edges }) => readKeptEdges(edges)),
    entries: files.flatMap(({ entries }) => entriesIn(entries)),
    groups: files.flatMap(({ groups }) => groupsIn(groups)),
    absentLists: new Set(
      files.flatMap(({ absentLists }) => (Array.isArray(absentLists) ? absentLists.map(String) : [])),
    ),
  };
}

const ordersIn = ({ fields }: PlainRecord): readonly number[] => {
  const edges = listIn(fields.canvasEdges);
  const canvas = objectIn(fields.canvas);
  const kept = [
    ...listIn(canvas.edges),
    ...listIn(objectIn(canvas.alongside).edges),
    ...listIn(canvas.entries),
  ];
  return [objectIn(fields.canvasNode), ...edges, ...kept].flatMap(({ order }) =>
    typeof order === 'number' ? [order] : [],
  );
};

/** The order of the first entry of a file, after all that was brought in on the map before. */
export function nextOrder({
  document,
  mapId,
}: {
  readonly document: ProjectDocument;
  readonly mapId: MapId;
}): number {
  const here = [
    ...placementsOf(document, mapId),
    ...childrenOf(document, 'frame', mapId),
    ...childrenOf(document, 'canvasFile', mapId),
  ];
  const records = here.length === 0 ? [] : [...here, ...recordsOf(document, 'link')];
  return records.flatMap(ordersIn).reduce((most, order) => Math.max(most, order + 1), 0);
}
