import type { Fields, ProjectDocument, Value } from '../../document/model/document.ts';
import { getOwn } from '../../document/model/get-own.ts';
import type { KindName, RecordId } from '../../document/model/id-types.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import { recordOf } from '../../document/model/selectors.ts';
import { fitToField } from '../../records/fields/fit-to-field.ts';
import type { Kind } from '../../records/kind.ts';
import { titleInputField } from '../../records/kind.ts';
import { initialFields, kindOf } from '../../records/kind-registry.ts';
import type { CanvasNode } from './canvas-file.ts';
import { cardToText, kindOfText, readCardText, readForeignText } from './card-text.ts';

/** A node as the record it becomes. */
export interface ReadNode {
  readonly node: CanvasNode;
  readonly kind: KindName;
  readonly id: RecordId;
  /** Its fields; those that name other records still name those of the file. */
  readonly fields: Fields;
  /** Our app wrote it, with its fields: it begins with nothing of its own. */
  readonly isOwnExport: boolean;
  /** It is a live card of this project already, and stays as it is. */
  readonly isInProject: boolean;
  /** It is a live card of this project, and the file has other values for it. */
  readonly isDifferent: boolean;
  /** Some of its words were too long for their field and are cut. */
  readonly isCut: boolean;
  /** The id it had where our app wrote it. */
  readonly exportedId: string | undefined;
  /** What of the file has no place in our records, to go out again; empty where our app wrote it. */
  readonly foreignKeys: { readonly [key: string]: Value };
}

/** What reading a node needs to know of the project. */
export interface ReadNodesContext {
  readonly document: ProjectDocument;
  readonly newId: () => RecordId;
  readonly today: string;
  readonly createdBy?: string | undefined;
}

interface OwnMetadata {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: { readonly [field: string]: Value };
}

/** What our app wrote about a node, where that survived. */
const ownMetadataOf = (node: CanvasNode): OwnMetadata | undefined => {
  const mark = node.raw.alongside;
  if (!isJsonObject(mark) || typeof mark.kind !== 'string') return undefined;
  const kind = kindOf(mark.kind);
  const isOurs = kind !== undefined && (kind.card || kind.name === 'frame');
  if (!isOurs || (kind.name === 'frame' && node.type !== 'group')) return undefined;
  const fields = isJsonObject(mark.fields) ? (mark.fields as OwnMetadata['fields']) : {};
  return { kind, id: typeof mark.id === 'string' ? mark.id : '', fields };
};

/** Values that the kind's fields take; what does not fit is left out. */
const validFields = (kind: Kind, fields: { readonly [field: string]: Value }): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Value][] => {
      const field = getOwn(kind.fields, name);
      const sound =
        field === undefined || value === null || name === 'canvas' ? undefined : fitToField(field, value);
      return sound === undefined ? [] : [[name, sound]];
    }),
  );

const nodeText = ({ raw }: CanvasNode): string => (typeof raw.text === 'string' ? raw.text : '');
const stringIn = (raw: CanvasNode['raw'], key: string): string =>
  typeof raw[key] === 'string' ? raw[key] : '';

/** Server and path of a web address, as a title says them; undefined where it is none. */
const addressInWords = (url: string): string | undefined => {
  const [, host, path = ''] = /^https?:\/\/([^/?#\s@]+)([^?#\s]*)\S*$/i.exec(url) ?? [];
  return host === undefined || url.length > 2_000 ? undefined : `${host}${path === '/' ? '' : path}`;
};

interface ReadContent {
  readonly kind: KindName;
  readonly fields: Fields;
  readonly isCut: boolean;
}

const toContent = (kind: Kind, read: ReturnType<typeof readForeignText>): ReadContent => ({
  kind: kind.name,
  fields: validFields(kind, read.fields),
  isCut: read.isCut,
});

const knownKind = (name: string): Kind => {
  const kind = kindOf(name);
  if (!kind) throw new Error(`There is no kind "${name}".`);
  return kind;
};

/** A node that our app did not write: text is an idea, a group a theme, an address an example, a file a note. */
const foreignContent = (node: CanvasNode): ReadContent => {
  if (node.type === 'group')
    return toContent(knownKind('theme'), {
      fields: { name: stringIn(node.raw, 'label').trim() },
      isCut: false,
    });
  if (node.type === 'link') {
    const url = stringIn(node.raw, 'url');
    const title = addressInWords(url);
    if (title === undefined) return toContent(knownKind('note'), readForeignText(knownKind('note'), url));
    return toContent(knownKind('example'), { fields: { title, sourceUrl: url }, isCut: false });
  }
  if (node.type === 'file') {
    const words = `${stringIn(node.raw, 'file')}${stringIn(node.raw, 'subpath')}`;
    return toContent(knownKind('note'), readForeignText(knownKind('note'), words));
  }
  const kindLabelled = kindOfText(nodeText(node));
  if (kindLabelled && kindLabelled.name !== 'theme')
    return toContent(kindLabelled, readCardText(kindLabelled, nodeText(node)));
  return toContent(knownKind('idea'), readForeignText(knownKind('idea'), nodeText(node)));
};

/** A node of ours: as it was, and with the words that somebody wrote over it elsewhere. */
const ownContent = (node: CanvasNode, metadata: OwnMetadata, context: ReadNodesContext): ReadContent => {
  const { kind } = metadata;
  const fields = validFields(kind, metadata.fields);
  if (node.type === 'group') {
    const label = stringIn(node.raw, 'label').trim();
    return {
      kind: kind.name,
      fields: { ...fields, ...validFields(kind, { [kind.titleField]: label }) },
      isCut: false,
    };
  }
  const isUnchanged =
    node.type !== 'text' ||
    nodeText(node) === cardToText(context.document, kind, { id: metadata.id, fields });
  if (isUnchanged) return { kind: kind.name, fields, isCut: false };
  const parsed = kindOfText(nodeText(node))
    ? readCardText(kind, nodeText(node))
    : readForeignText(kind, nodeText(node));
  const title = titleInputField(kind) in parsed.fields ? {} : fields;
  return {
    kind: kind.name,
    fields: { ...fields, ...title, ...validFields(kind, parsed.fields) },
    isCut: parsed.isCut,
  };
};

/** Keys of the standard whose values live in our records. */
const keysInRecords = ['x', 'y', 'alongside'];

const foreignKeysOf = (node: CanvasNode, kind: KindName): ReadNode['foreignKeys'] => {
  const raw = Object.fromEntries(Object.entries(node.raw).filter(([key]) => !keysInRecords.includes(key)));
  if (node.type !== 'text') return { ...raw, type: node.type };
  const known = kindOf(kind);
  const text = nodeText(node);
  if (!known) return raw;
  const { fields } = readForeignText(known, text);
  const textFromFields = Object.values(fields).join('\n\n');
  const { text: _text, ...rest } = raw;
  return { ...(text === textFromFields ? rest : { ...rest, text }), type: 'text' };
};

/** What every node of a file becomes. */
export function readNodes(nodes: readonly CanvasNode[], context: ReadNodesContext): readonly ReadNode[] {
  const used = new Set<string>();
  return nodes.map((node): ReadNode => {
    const metadata = ownMetadataOf(node);
    const content = metadata ? ownContent(node, metadata, context) : foreignContent(node);
    const existing = metadata && recordOf(context.document, { kind: metadata.kind.name, id: metadata.id });
    const isInProject = existing !== undefined && !used.has(existing.id) && metadata?.kind.card === true;
    const id = isInProject ? existing.id : context.newId();
    used.add(id);
    const kind = knownKind(content.kind);
    const author = context.createdBy && kind.fields.createdBy ? { createdBy: context.createdBy } : {};
    const isOwnExport = metadata !== undefined && Object.keys(metadata.fields).length > 0;
    const isForeign = !metadata && kindOfText(nodeText(node)) === undefined;
    return {
      node,
      kind: content.kind,
      id,
      fields: isOwnExport
        ? content.fields
        : { ...initialFields(content.kind, context.today), ...author, ...content.fields },
      isOwnExport,
      isInProject,
      isDifferent: isInProject && hasOtherTitle(kind, existing.fields, content.fields),
      isCut: content.isCut,
      exportedId: metadata?.id,
      foreignKeys: isForeign ? foreignKeysOf(node, content.kind) : {},
    };
  });
}

const hasOtherTitle = (kind: Kind, now: Fields, file: Fields): boolean =>
  [kind.titleField, ...(kind.titleFallback ?? [])].some((name) => (now[name] ?? '') !== (file[name] ?? ''));
