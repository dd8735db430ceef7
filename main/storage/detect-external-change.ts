import { crc32 } from 'node:zlib';
import { type Bytes, type Files, piecesOf } from './files.ts';

/** A file as last written or read by us. */
export interface FileSignature {
  readonly size: number;
  /** The last bytes: they hold `sum`, the checksum of all before it. */
  readonly tail: string;
  readonly crc: number;
  /** Only says when to read the file whole; what is in it decides. */
  readonly fingerprint: string;
}

export type ExternalChangeCheck =
  | { readonly state: 'same'; readonly signature: FileSignature }
  | { readonly state: 'different'; readonly bytes: Uint8Array; readonly signature: FileSignature }
  | { readonly state: 'gone' };

const TAIL_BYTES = 32;

const tailOf = (bytes: Uint8Array): string => Buffer.from(bytes.subarray(-TAIL_BYTES)).toString('base64');

/** What tells these bytes from others. */
const contentSignatureOf = (bytes: Bytes): Pick<FileSignature, 'size' | 'tail' | 'crc'> => {
  const pieces = piecesOf(bytes);
  // As many from the end as hold the last bytes.
  let ending = new Uint8Array(0);
  for (let index = pieces.length - 1; index >= 0 && ending.length < TAIL_BYTES; index -= 1)
    ending = Buffer.concat([pieces[index]?.subarray(-TAIL_BYTES) ?? ending, ending]);
  return {
    size: pieces.reduce((total, piece) => total + piece.length, 0),
    tail: tailOf(ending),
    // Node begins anew with some pieces that are empty.
    crc: pieces.reduce((sum, piece) => (piece.length === 0 ? sum : crc32(piece, sum)), 0),
  };
};

/** Remembers these bytes as what lies at `path` now. */
export async function signatureOf(files: Files, path: string, bytes: Bytes): Promise<FileSignature> {
  return {
    ...contentSignatureOf(bytes),
    fingerprint: (await files.stat(path))?.fingerprint ?? '',
  };
}

/** Reads a file whole together with what tells it from another. Rejects with the system's error. */
export async function readWithSignature(
  files: Files,
  path: string,
): Promise<{ bytes: Uint8Array; signature: FileSignature }> {
  const fingerprint = (await files.stat(path))?.fingerprint ?? '';
  const bytes = await files.read(path);
  return { bytes, signature: { ...contentSignatureOf(bytes), fingerprint } };
}

/** Whether a path still looks as when it was last written or read by us: asked right before it is written over. */
export async function isUnchangedOnDisk(
  files: Files,
  path: string,
  signature: FileSignature | undefined,
): Promise<boolean> {
  const stat = await files.stat(path);
  return stat?.size === signature?.size && stat?.fingerprint === signature?.fingerprint;
}

/** Whether somebody else wrote the file since. Reads it whole only where its size, last bytes or place changed. */
export async function detectExternalChange(
  files: Files,
  path: string,
  signature: FileSignature,
): Promise<ExternalChangeCheck> {
  const stat = await files.stat(path);
  if (!stat) return { state: 'gone' };
  if (stat.size === signature.size && stat.fingerprint === signature.fingerprint) {
    if (tailOf(await files.readTail(path, TAIL_BYTES)) === signature.tail)
      return { state: 'same', signature };
  }
  const current = await readWithSignature(files, path);
  if (current.signature.crc === signature.crc && current.signature.size === signature.size)
    return { state: 'same', signature: current.signature };
  return { state: 'different', ...current };
}
