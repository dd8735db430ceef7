import { posix } from 'node:path';
import { declaredCharset } from './declared-charset.ts';
import { decodeText } from './decode-text.ts';
import { childOf, elementsOf, parseXml, type XmlElement } from './xml-tree.ts';
import { readZipEntry, type ZipEntry } from './zip-entries.ts';

/** Where a part of a document points: another part, by its name in the file. */
export interface Relation {
  readonly id: string;
  /** The last word of its type: `footnotes`, `aFChunk`. */
  readonly type: string;
  readonly target: string;
}

/** The parts of a document that is a zip of XML files. */
export interface OfficePackage {
  readonly names: readonly string[];
  /** The bytes of a part; undefined where there is none. */
  bytesOf(name: string): Promise<Uint8Array | undefined>;
  /** A part as XML. Rejects where it is damaged. */
  xmlOf(name: string): Promise<XmlElement | undefined>;
  relationsOf(name: string): Promise<readonly Relation[]>;
}

/** Opens a zip that was checked for its size. @param limit - the most bytes that one part may have */
export function openOfficePackage(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  limit: number,
): OfficePackage {
  const byName = new Map(
    entries.map((entry) => [entry.name.replaceAll('\\', '/').replace(/^\//, ''), entry]),
  );
  const bytesOf = async (name: string): Promise<Uint8Array | undefined> => {
    const entry = byName.get(name);
    return entry ? readZipEntry(bytes, entry, limit) : undefined;
  };
  const xmlOf = async (name: string): Promise<XmlElement | undefined> => {
    const part = await bytesOf(name);
    if (!part) return undefined;
    const decoded = decodeText(part, declaredCharset(part));
    if (!decoded.isText) throw new Error(`${name} is not text.`);
    return parseXml(decoded.text);
  };
  return {
    names: [...byName.keys()],
    bytesOf,
    xmlOf,
    relationsOf: async (name) => {
      const folder = posix.dirname(name);
      const xml = await xmlOf(posix.join(folder, '_rels', `${posix.basename(name)}.rels`));
      return elementsOf(xml)
        .filter(({ attributes }) => attributes.TargetMode !== 'External')
        .map(({ attributes }) => {
          const target = attributes.Target ?? '';
          return {
            id: attributes.Id ?? '',
            type: (attributes.Type ?? '').split('/').at(-1) ?? '',
            target: target.startsWith('/') ? target.slice(1) : posix.join(folder, target),
          };
        });
    },
  };
}

/** The value of a property of Word: `<w:jc w:val="left"/>`. */
export function wordValue(parent: XmlElement | undefined, name: string): string | undefined {
  return childOf(parent, name)?.attributes['w:val'];
}
