import { MAX_FILE_BYTES } from '../../input-size-limits.ts';
import { replicaCount } from '../model/clock.ts';
import type { ProjectDocument } from '../model/document.ts';
import { COUNT_ABOVE_BYTES, countNodes, exceedsNodeLimits, type NodeCounts } from './json-node-limits.ts';
import { MAX_REPLICAS } from './replica-limit.ts';

/** What is judged of a file before anything is read or written. */
export interface FileSize extends NodeCounts {
  readonly bytes: number;
  readonly replicas: number;
}

/** Which limit a file is beyond. */
export type ExceededLimit = 'bytes' | 'nodes' | 'replicas';

/** No string goes on from one piece into the next. */
const countAllNodes = (pieces: readonly Uint8Array[]): NodeCounts => {
  const counts = pieces.map(countNodes);
  const sum = (of: (count: NodeCounts) => number) => counts.reduce((total, count) => total + of(count), 0);
  return { containers: sum(({ containers }) => containers), values: sum(({ values }) => values) };
};

/** The size of a document that makes these pieces of bytes; its parts are only counted where they are judged. */
export function measureFile(
  { clock, sessions: replicas }: ProjectDocument,
  pieces: readonly Uint8Array[],
): FileSize {
  const bytes = pieces.reduce((total, piece) => total + piece.length, 0);
  return {
    bytes,
    replicas: Math.max(replicaCount(clock), Object.keys(replicas).length),
    ...(bytes > COUNT_ABOVE_BYTES ? countAllNodes(pieces) : { containers: 0, values: 0 }),
  };
}

/** What this app may write it can read again: why a file of this size is none of those, or undefined. */
export function exceededLimitIn(size: FileSize): ExceededLimit | undefined {
  if (size.bytes > MAX_FILE_BYTES) return 'bytes';
  if (size.replicas > MAX_REPLICAS) return 'replicas';
  return exceedsNodeLimits(size) ? 'nodes' : undefined;
}

/** Which limit the file of a document with these bytes is beyond. */
export function exceededLimitOf(document: ProjectDocument, bytes: Uint8Array): ExceededLimit | undefined {
  return exceededLimitIn(measureFile(document, [bytes]));
}

const HOW_TO_SHRINK = 'Erase for good what is no longer needed, or go on in a new project.';

/** What a person is told of a change that would make such a file, and what to do. */
export const exceededLimitInWords: { readonly [excess in ExceededLimit]: string } = {
  bytes: `The project would be larger than 64 MB and could not be opened again. ${HOW_TO_SHRINK}`,
  nodes: `The project would hold more single parts than can be read and could not be opened again. ${HOW_TO_SHRINK}`,
  replicas:
    'The project was opened and changed 500,000 times, and with one more it could not be opened again. Go on in a new project.',
};
