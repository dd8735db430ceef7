import type { Fields, ProjectDocument, Value } from '../document/document.ts';
import { own } from '../document/names.ts';
import { recordOf } from '../document/view.ts';
import { fitted } from '../notes/fit.ts';
import type { Kind } from '../records/kind.ts';
import { wordsField } from '../records/kind.ts';
import { initialFields, kindOf } from '../records/registry.ts';
import type { CanvasNode } from './canvas-file.ts';
import { cardText, kindSaid, readPlain, readSaid } from './card-text.ts';
import { isObject } from './sound-json.ts';

/** A node as the record it becomes. */
export interface ReadNode {
  readonly node: CanvasNode;
  readonly kind: string;
  readonly id: string;
  /** Its fields; those that name other records still name those of the file. */
  readonly fields: Fields;
  /** Our app wrote it, with its fields: it begins with nothing of its own. */
  readonly isReturned: boolean;
  /** It is a live card of this project already, and stays as it is. */
  readonly isHere: boolean;
  /** … although the file says something else of it. */
  readonly isOther: boolean;
  readonly isCut: boolean;
  /** The id it had where our app wrote it. */
  readonly wasId: string | undefined;
  /** What of the file has no place in our records, to go out again; empty where our app wrote it. */
  readonly kept: { readonly [key: string]: Value };
}

export interface ReadingNodes {
  readonly document: ProjectDocument;
  readonly newId: () => string;
  readonly today: string;
  readonly createdBy?: string | undefined;
}

interface Mark {
  readonly kind: Kind;
  readonly id: string;
  readonly fields: { readonly [field: string]: Value };
}

/** What our app wrote about a node, where that survived. */
const markOf = (node: CanvasNode): Mark | undefined => {
  const mark = node.raw.alongside;
  if (!isObject(mark) || typeof mark.kind !== 'string') return undefined;
  const kind = kindOf(mark.kind);
  const isOurs = kind !== undefined && (kind.card || kind.name === 'frame');
  if (!isOurs || (kind.name === 'frame' && node.type !== 'group')) return undefined;
  const fields = isObject(mark.fields) ? (mark.fields as Mark['fields']) : {};
  return { kind, id: typeof mark.id === 'string' ? mark.id : '', fields };
};

/** Values that the kind's fields take; what does not fit is left out. */
const soundFields = (kind: Kind, fields: { readonly [field: string]: Value }): Fields =>
  Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]): [string, Value][] => {
      const field = own(kind.fields, name);
      const sound =
        field === undefined || value === null || name === 'canvas' ? undefined : fitted(field, value);
      return sound === undefined ? [] : [[name, sound]];
    }),
  );

const textIn = ({ raw }: CanvasNode): string => (typeof raw.text === 'string' ? raw.text : '');
const wordsIn = (raw: CanvasNode['raw'], key: string): string =>
  typeof raw[key] === 'string' ? raw[key] : '';

/** Server and path of a web address, as a title says them; undefined where it is none. */
const addressWords = (url: string): string | undefined => {
  const [, host, path = ''] = /^https?:\/\/([^/?#\s@]+)([^?#\s]*)\S*$/i.exec(url) ?? [];
  return host === undefined || url.length > 2_000 ? undefined : `${host}${path === '/' ? '' : path}`;
};

interface Made {
  readonly kind: string;
  readonly fields: Fields;
  readonly isCut: boolean;
}

const fromText = (kind: Kind, read: ReturnType<typeof readPlain>): Made => ({
  kind: kind.name,
  fields: soundFields(kind, read.fields),
  isCut: read.isCut,
});

const knownKind = (name: string): Kind => {
  const kind = kindOf(name);
  if (!kind) throw new Error(`There is no kind "${name}".`);
  return kind;
};

/** A node that our app did not write: text is an idea, a group a theme, an address an example, a file a note. */
const foreign = (node: CanvasNode): Made => {
  if (node.type === 'group')
    return fromText(knownKind('theme'), {
      fields: { name: wordsIn(node.raw, 'label').trim() },
      isCut: false,
    });
  if (node.type === 'link') {
    const url = wordsIn(node.raw, 'url');
    const title = addressWords(url);
    if (title === undefined) return fromText(knownKind('note'), readPlain(knownKind('note'), url));
    return fromText(knownKind('example'), { fields: { title, sourceUrl: url }, isCut: false });
  }
  if (node.type === 'file') {
    const words = `${wordsIn(node.raw, 'file')}${wordsIn(node.raw, 'subpath')}`;
    return fromText(knownKind('note'), readPlain(knownKind('note'), words));
  }
  const said = kindSaid(textIn(node));
  if (said && said.name !== 'theme') return fromText(said, readSaid(said, textIn(node)));
  return fromText(knownKind('idea'), readPlain(knownKind('idea'), textIn(node)));
};

/** A node of ours: as it was, and with the words that somebody wrote over it elsewhere. */
const returned = (node: CanvasNode, mark: Mark, reading: ReadingNodes): Made => {
  const { kind } = mark;
  const fields = soundFields(kind, mark.fields);
  if (node.type === 'group') {
    const label = wordsIn(node.raw, 'label').trim();
    return {
      kind: kind.name,
      fields: { ...fields, ...soundFields(kind, { [kind.titleField]: label }) },
      isCut: false,
    };
  }
  const isAsWritten =
    node.type !== 'text' || textIn(node) === cardText(reading.document, kind, { id: mark.id, fields });
  if (isAsWritten) return { kind: kind.name, fields, isCut: false };
  const said = kindSaid(textIn(node)) ? readSaid(kind, textIn(node)) : readPlain(kind, textIn(node));
  const title = wordsField(kind) in said.fields ? {} : fields;
  return {
    kind: kind.name,
    fields: { ...fields, ...title, ...soundFields(kind, said.fields) },
    isCut: said.isCut,
  };
};

/** Keys of the standard whose values live in our records. */
const ofRecords = ['x', 'y', 'alongside'];

const keptOf = (node: CanvasNode, kind: string): ReadNode['kept'] => {
  const raw = Object.fromEntries(Object.entries(node.raw).filter(([key]) => !ofRecords.includes(key)));
  if (node.type !== 'text') return { ...raw, type: node.type };
  const known = kindOf(kind);
  const text = textIn(node);
  if (!known) return raw;
  const { fields } = readPlain(known, text);
  const again = Object.values(fields).join('\n\n');
  const { text: _text, ...rest } = raw;
  return { ...(text === again ? rest : { ...rest, text }), type: 'text' };
};

/** What every node of a file becomes. */
export const readNodes = (nodes: readonly CanvasNode[], reading: ReadingNodes): readonly ReadNode[] => {
  const used = new Set<string>();
  return nodes.map((node): ReadNode => {
    const mark = markOf(node);
    const made = mark ? returned(node, mark, reading) : foreign(node);
    const here = mark && recordOf(reading.document, { kind: mark.kind.name, id: mark.id });
    const isHere = here !== undefined && !used.has(here.id) && mark?.kind.card === true;
    const id = isHere ? here.id : reading.newId();
    used.add(id);
    const kind = knownKind(made.kind);
    const signed = reading.createdBy && kind.fields.createdBy ? { createdBy: reading.createdBy } : {};
    const isReturned = mark !== undefined && Object.keys(mark.fields).length > 0;
    const isForeign = !mark && kindSaid(textIn(node)) === undefined;
    return {
      node,
      kind: made.kind,
      id,
      fields: isReturned
        ? made.fields
        : { ...initialFields(made.kind, reading.today), ...signed, ...made.fields },
      isReturned,
      isHere,
      isOther: isHere && plainDiffers(kind, here.fields, made.fields),
      isCut: made.isCut,
      wasId: mark?.id,
      kept: isForeign ? keptOf(node, made.kind) : {},
    };
  });
};

const plainDiffers = (kind: Kind, now: Fields, file: Fields): boolean =>
  [kind.titleField, ...(kind.titleFallback ?? [])].some((name) => (now[name] ?? '') !== (file[name] ?? ''));
