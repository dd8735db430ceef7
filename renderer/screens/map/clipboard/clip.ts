import { z } from 'zod';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { getOwn } from '../../../../shared/document/model/get-own.ts';
import { isValidId, isValidName } from '../../../../shared/document/model/is-valid-id.ts';
import { kindOf } from '../../../../shared/records/kind-registry.ts';
import { isRelationName } from '../../../../shared/records/links/relation-grammar.ts';

/** The type of copied cards on the clipboard, beside their titles as plain text. */
export const CLIP_TYPE = 'application/x-alongside-cards';

/** Longer text is not looked at, characters. */
const MAX_LENGTH = 8_000_000;
const MAX_CARDS = 5_000;
const MAX_LINKS = 20_000;

/** A copied card: its fields, and its position, px of its map. */
export interface ClipCard {
  readonly id: string;
  readonly kind: string;
  readonly fields: Fields;
  readonly at: readonly [x: number, y: number];
}

/** A link between two copied cards. */
export interface ClipLink {
  readonly from: string;
  readonly relation: string;
  readonly to: string;
  readonly fields: Fields;
}

/** Cards on the clipboard. */
export interface Clip {
  /** The id of the project they were copied from, and its title. */
  readonly project: string;
  readonly title: string;
  readonly map: string;
  /** They were cut: pasted in their own project, the same cards come back. */
  readonly isCut: boolean;
  readonly cards: readonly ClipCard[];
  readonly links: readonly ClipLink[];
  /** What the themes of the cards are called: another project may have one of that name. */
  readonly themes: readonly { readonly id: string; readonly name: string }[];
  /** Records that hang on the cards and were not copied: points of measures, amendments. */
  readonly left: number;
}

/** What is on the clipboard: cards, something that cannot be pasted and why, or undefined if it is not ours at all. */
export type ParsedClip = { readonly clip: Clip } | { readonly problem: string } | undefined;

const id = z.string().refine(isValidId);
const px = z.number().min(-1e7).max(1e7);
const fields = z.record(z.string(), z.json());
const schema = z.object({
  alongside: z.literal('cards'),
  version: z.number(),
  project: id,
  title: z.string().max(2_000),
  map: id,
  isCut: z.boolean(),
  cards: z
    .array(z.object({ id, kind: z.string().refine(isValidName), fields, at: z.tuple([px, px]) }))
    .min(1)
    .max(MAX_CARDS),
  links: z.array(z.object({ from: id, relation: z.string().max(120), to: id, fields })).max(MAX_LINKS),
  themes: z.array(z.object({ id, name: z.string().max(2_000) })).max(MAX_CARDS),
  left: z.int().min(0),
});

const VERSION = 1;

const BROKEN = 'What is on the clipboard is not whole. Nothing was pasted. Copy the cards once more.';
const NEWER = 'These cards were copied by a newer version of Alongside. Nothing was pasted.';
const TOO_LARGE = `That is too much for one paste. Copy at most ${MAX_CARDS.toLocaleString('en-GB')} cards.`;

/** Cards as text for the clipboard. */
export function serializeClip(clip: Clip): string {
  return JSON.stringify({ alongside: 'cards', version: VERSION, ...clip });
}

const isClipText = (text: string): boolean => /^\s*\{\s*"alongside"\s*:\s*"cards"/.test(text.slice(0, 200));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether every field that its kind knows holds what the kind says; what it does not know is left out later. */
const hasValidFields = (kindName: string, values: Fields): boolean => {
  const kind = kindOf(kindName);
  return Object.entries(values).every(([name, value]) => {
    const field = getOwn(kind?.fields, name);
    return isValidName(name) && (field === undefined || field.schema.safeParse(value).success);
  });
};

function findProblem(clip: Clip): string | undefined {
  const unknown = clip.cards.find(({ kind }) => kindOf(kind)?.card !== true);
  if (unknown) return NEWER;
  const ids = new Set(clip.cards.map((card) => card.id));
  if (ids.size < clip.cards.length) return BROKEN;
  const areLinksInside = clip.links.every(
    ({ from, relation, to }) => ids.has(from) && ids.has(to) && from !== to && isRelationName(relation),
  );
  if (!areLinksInside) return BROKEN;
  const areValid =
    clip.cards.every((card) => hasValidFields(card.kind, card.fields)) &&
    clip.links.every((link) => hasValidFields('link', link.fields));
  return areValid ? undefined : BROKEN;
}

/** Reads cards from the clipboard, which anybody may have written. Never throws. */
export function parseClip(text: string): ParsedClip {
  if (!isClipText(text)) return undefined;
  if (text.length > MAX_LENGTH) return { problem: TOO_LARGE };
  const value = parseJson(text);
  if (typeof value !== 'object' || value === null) return { problem: BROKEN };
  if ('version' in value && typeof value.version === 'number' && value.version > VERSION)
    return { problem: NEWER };
  if ('cards' in value && Array.isArray(value.cards) && value.cards.length > MAX_CARDS)
    return { problem: TOO_LARGE };
  const result = schema.safeParse(value);
  if (!result.success) return { problem: BROKEN };
  const problem = findProblem(result.data);
  return problem === undefined ? { clip: result.data } : { problem };
}
