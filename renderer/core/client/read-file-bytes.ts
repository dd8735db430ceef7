/** The bytes of a file, or the sentence to say where the system no longer gives them. */
export type FileBytes = { readonly bytes: Uint8Array<ArrayBuffer> } | { readonly sentence: string };

/** Reads a file that was chosen, dropped or pasted. Never rejects: it may have been moved, deleted or locked since. */
export async function readFileBytes(file: File): Promise<FileBytes> {
  try {
    return { bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    return { sentence: `“${file.name}” could not be read. Look whether it is still there, and try again.` };
  }
}
