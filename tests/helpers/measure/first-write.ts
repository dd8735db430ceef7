/**
 * Milliseconds until so many bytes of memory have been written to for the first time, one in each page of memory. On some
 * virtual machines that takes a hundred times as long as elsewhere, and it is in whatever asks for memory anew: a canvas that
 * is handed over, a document that is read. Runs in Node and in a page.
 */
export function firstWriteTime(bytes: number): number {
  const memory = new Uint8Array(bytes);
  const began = performance.now();
  for (let at = 0; at < memory.length; at += 4096) memory[at] = 1;
  return performance.now() - began;
}
