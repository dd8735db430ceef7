import type { Fields, PlainRecord, ProjectDocument, Value } from '../../document/model/document.ts';
import type { KindName, RecordId } from '../../document/model/id-types.ts';
import { isJsonObject } from '../../document/model/json-values.ts';
import { recordOf } from '../../document/model/selectors.ts';
import type { Kind } from '../../records/kind.ts';
import { initialFields, kindOf } from '../../records/kind-registry.ts';
import type { CanvasNode } from './canvas-file.ts';
import { cardToText, kindOfText, stateInWords, stateOfText } from './card-text.ts';
import { titleAndBody } from './foreign-text.ts';
import type { KeptNode } from './kept-node.ts';
import {
  fieldsOfNodeWords,
  readNodeWords,
  saysWhatNodeSaid,
  stringIn,
  validFields,
  wordKeysOf,
} from './node-words.ts';
import { sanitiseObject } from './sanitise-json.ts';

/** A node as the record it becomes. */
export interface ReadNode {
  readonly node: CanvasNode;
  readonly kind: KindName;
  readonly id: RecordId;
  /** Its fields; those that name other records still name those of the file. */
  readonly fields: Fields;
  /** It bears our mark, with fields: it begins with nothing of its own. */
  readonly isOwnExport: boolean;
  /** It is a live card of this project already, and stays as it is. */
  readonly isInProject: boolean;
  /** It is a live card of this project, and the file has other values for it. */
  readonly isDifferent: boolean;
  /** Some of its words were too long for their field and are cut. */
  readonly isCut: boolean;
  /** The id it had where our app wrote it. */
  readonly exportedId: string | undefined;
  /** Of what is kept of it to go out again, what its words and its record decide. */
  readonly keeps: Pick<KeptNode, 'textSource' | 'state' | 'isOwn'> & {
    readonly omits: (key: string) => boolean;
  };
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
  const { alongside } = node.raw;
  const mark = isJsonObject(alongside) ? sanitiseObject(alongside) : {};
  if (typeof mark.kind !== 'string') return undefined;
  const kind = kindOf(mark.kind);
  const isOurs = kind !== undefined && (kind.card || kind.name === 'frame');
  if (!isOurs || (kind.name === 'frame' && node.type !== 'group')) return undefined;
  const fields = isJsonObject(mark.fields) ? (mark.fields as OwnMetadata['fields']) : {};
  return { kind, id: typeof mark.id === 'string' ? mark.id : '', fields };
};

/** Server and path of a web address, as a title says them; undefined where it is none. */
const addressInWords = (url: string): string | undefined => {
  const [, host, path = ''] = /^https?:\/\/([^/?#\s@]+)([^?#\s]*)\S*$/i.exec(url) ?? [];
  return host === undefined || url.length > 2_000 ? undefined : `${host}${path === '/' ? '' : path}`;
};

interface ReadContent {
  readonly kind: Kind;
  readonly fields: Fields;
  readonly isCut: boolean;
}

const knownKind = (name: string): Kind => {
  const kind = kindOf(name);
  if (!kind) throw new Error(`There is no kind "${name}".`);
  return kind;
};

/** What our app did not write: text is an idea, or what it says it is; a group a theme, a file a note. */
const foreignKind = (node: CanvasNode): Kind => {
  if (node.type === 'group') return knownKind('theme');
  if (node.type !== 'text') return knownKind('note');
  const named = kindOfText(stringIn(node.raw, 'text'));
  return named && named.name !== 'theme' ? named : knownKind('idea');
};

const foreignContent = (node: CanvasNode): ReadContent => {
  const title = node.type === 'link' ? addressInWords(stringIn(node.raw, 'url')) : undefined;
  if (title === undefined) {
    const kind = foreignKind(node);
    return { kind, ...readNodeWords(kind, node.raw, false) };
  }
  const kind = knownKind('example');
  const { fields, isCut } = readNodeWords(kind, node.raw, false);
  return { kind, fields: { ...validFields(kind, { title }), ...fields }, isCut };
};

/** Older versions wrote so where a theme or a frame had no name. */
const isPlaceholder = (kind: Kind, node: CanvasNode, fields: Fields): boolean =>
  node.type === 'group' &&
  (fields[kind.titleField] ?? '') === '' &&
  stringIn(node.raw, 'label') === `Untitled ${kind.label.toLowerCase()}`;

/** A node of ours: as it was, and with the words that somebody wrote over it elsewhere. */
const ownContent = (
  node: CanvasNode,
  { kind, id, fields }: OwnMetadata,
  context: ReadNodesContext,
): ReadContent => {
  const record = { id, fields: validFields(kind, fields) };
  const text = stringIn(node.raw, 'text');
  const isUnchanged =
    isPlaceholder(kind, node, record.fields) ||
    (node.type === 'text' && text === cardToText(context.document, kind, record, stateOfText(text))) ||
    saysWhatNodeSaid(kind, record, node.raw, true);
  if (isUnchanged) return { kind, fields: record.fields, isCut: false };
  const words = readNodeWords(kind, node.raw, true);
  const rewritten = fieldsOfNodeWords(kind, node.raw);
  const others = Object.entries(record.fields).filter(([name]) => !rewritten.includes(name));
  return { kind, fields: { ...Object.fromEntries(others), ...words.fields }, isCut: words.isCut };
};

interface KeepsContext extends Pick<ReadNode, 'isInProject'> {
  readonly document: ProjectDocument;
  readonly isOwn: boolean;
}

const omitsNothing = (): boolean => false;

/** Words that the record gives letter for letter are not kept twice; those that its card does not take over are not kept. */
const keepsOf = (
  node: CanvasNode,
  kind: Kind,
  record: PlainRecord,
  { document, isOwn, isInProject }: KeepsContext,
): ReadNode['keeps'] => {
  const text = stringIn(node.raw, 'text');
  // Without its words a node that says no type would be taken for one of another.
  const hasText = node.raw.type === 'text' && typeof node.raw.text === 'string';
  const isLabelled = hasText && kindOfText(text) !== undefined;
  const said = stateOfText(text);
  const isGiven =
    hasText && text === (isLabelled ? cardToText(document, kind, record, said) : titleAndBody(kind, record));
  const isSaid =
    isGiven || !isInProject || node.raw.type !== node.type || saysWhatNodeSaid(kind, record, node.raw, isOwn);
  const state = isGiven && isLabelled ? ([said, stateInWords(document, kind, record)] as const) : undefined;
  if (isSaid && !isGiven) return { textSource: undefined, state, isOwn, omits: omitsNothing };
  return {
    textSource: hasText ? (isLabelled ? 'card' : 'words') : undefined,
    state,
    isOwn,
    omits: (key) => wordKeysOf(node.raw).includes(key),
  };
};

/** What every node of a file becomes. */
export function readNodes(nodes: readonly CanvasNode[], context: ReadNodesContext): readonly ReadNode[] {
  const used = new Set<string>();
  return nodes.map((node): ReadNode => {
    const metadata = ownMetadataOf(node);
    const {
      kind,
      fields: read,
      isCut,
    } = metadata ? ownContent(node, metadata, context) : foreignContent(node);
    const existing = metadata && recordOf(context.document, { kind: metadata.kind.name, id: metadata.id });
    const isInProject = existing !== undefined && !used.has(existing.id) && kind.card;
    const id = isInProject ? existing.id : context.newId();
    used.add(id);
    const author = context.createdBy && kind.fields.createdBy ? { createdBy: context.createdBy } : {};
    const isOwnExport = metadata !== undefined && Object.keys(metadata.fields).length > 0;
    const fields = isOwnExport ? read : { ...initialFields(kind.name, context.today), ...author, ...read };
    const record = isInProject ? existing : { id, fields };
    return {
      node,
      kind: kind.name,
      id,
      fields,
      isOwnExport,
      isInProject,
      isDifferent: isInProject && hasOtherTitle(kind, existing.fields, read),
      isCut,
      exportedId: metadata?.id,
      keeps: keepsOf(node, kind, record, {
        document: context.document,
        isOwn: metadata !== undefined,
        isInProject,
      }),
    };
  });
}

const hasOtherTitle = (kind: Kind, now: Fields, file: Fields): boolean =>
  [kind.titleField, ...(kind.titleFallback ?? [])].some((name) => (now[name] ?? '') !== (file[name] ?? ''));
