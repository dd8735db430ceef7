/** Where words are being typed in the preview: over those of a row or of one of its pieces, as a role, as the meeting's name. */
export type TypedPlace =
  | { readonly type: 'words'; readonly id: string; readonly piece?: number }
  | { readonly type: 'role'; readonly person: string }
  | { readonly type: 'title' };

/** Words that are being typed and are no choice yet: they are kept with the draft, and are in their field after a restart. */
export type TypedWords = TypedPlace & { readonly text: string };

const isPlace = (one: TypedPlace, other: TypedPlace): boolean => {
  if (one.type === 'words') return other.type === 'words' && one.id === other.id && one.piece === other.piece;
  if (one.type === 'role') return other.type === 'role' && one.person === other.person;
  return one.type === other.type;
};

/** What is being typed there; undefined where nothing is. */
export function typedAt(typed: readonly TypedWords[], place: TypedPlace): string | undefined {
  return typed.find((one) => isPlace(one, place))?.text;
}

/** With other words there; undefined takes them away. The same list where that changes nothing. */
export function withTyped(
  typed: readonly TypedWords[],
  place: TypedPlace,
  text: string | undefined,
): readonly TypedWords[] {
  if (typedAt(typed, place) === text) return typed;
  const others = typed.filter((one) => !isPlace(one, place));
  return text === undefined ? others : [...others, { ...place, text }];
}
