/** One table of a font, as it is once it is inflated. */
interface Table {
  readonly tag: number;
  readonly checksum: number;
  readonly bytes: Uint8Array;
}

const inflate = async (bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> => {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
};

const readTables = (bytes: Uint8Array<ArrayBuffer>): Promise<readonly Table[]> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(12);
  return Promise.all(
    Array.from({ length: count }, async (_, index): Promise<Table> => {
      const at = 44 + index * 20;
      const [offset, packed, whole] = [
        view.getUint32(at + 4),
        view.getUint32(at + 8),
        view.getUint32(at + 12),
      ];
      const part = bytes.slice(offset, offset + packed);
      const table = packed < whole ? await inflate(part) : part;
      return { tag: view.getUint32(at), checksum: view.getUint32(at + 16), bytes: table };
    }),
  );
};

const padTo4 = (length: number): number => (length + 3) & ~3;

/** A WOFF font as the TrueType font that lies in it; PDF programs read nothing else. Source: https://www.w3.org/TR/WOFF/ */
export async function woffToTrueType(woff: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const tables = await readTables(woff);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  const head = 12 + tables.length * 16;
  const file = new Uint8Array(tables.reduce((sum, { bytes }) => sum + padTo4(bytes.length), head));
  const view = new DataView(file.buffer);
  view.setUint32(0, 0x00010000);
  view.setUint16(4, tables.length);
  view.setUint16(6, power * 16);
  view.setUint16(8, Math.log2(power));
  view.setUint16(10, (tables.length - power) * 16);
  let offset = head;
  for (const [index, { tag, checksum, bytes }] of tables.entries()) {
    const at = 12 + index * 16;
    view.setUint32(at, tag);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, bytes.length);
    file.set(bytes, offset);
    offset += padTo4(bytes.length);
  }
  return file;
}
