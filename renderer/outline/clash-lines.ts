import { type Clash, clashes } from '../../shared/document/conflicts.ts';
import type { ProjectDocument } from '../../shared/document/document.ts';
import { kindOfId, recordOf } from '../../shared/document/view.ts';
import { kindOf, recordWords, rules } from '../../shared/records/registry.ts';

/** One clash as a line that leads to where it is settled. */
export interface ClashLine {
  readonly key: string;
  /** Of the record that clashes, or of the card that it belongs to. */
  readonly title: string;
  /** The card whose panel settles it. */
  readonly card: string | undefined;
  /** Where no card does: the screen that does, and the map to show on it. */
  readonly screen: 'plan' | 'map';
  readonly map: string | undefined;
  readonly message: string;
}

const isCard = (kind: string | undefined): boolean => kind !== undefined && kindOf(kind)?.card === true;

/** The card itself, or the first that the record names: a point's measure, a link's beginning. */
const cardOf = (doc: ProjectDocument, { kind, id }: Clash): string | undefined => {
  if (isCard(kind)) return id;
  const fields = recordOf(doc, { kind, id })?.fields ?? {};
  return rules.parentsOf(kind, fields).find((parent) => isCard(kindOfId(doc, parent)));
};

const lineOf = (doc: ProjectDocument, clash: Clash): ClashLine => {
  const kind = kindOf(clash.kind);
  const card = cardOf(doc, clash);
  const at = card === undefined ? clash : { kind: kindOfId(doc, card) ?? clash.kind, id: card };
  const record = recordOf(doc, at);
  const what = 'field' in clash ? `“${kind?.fields[clash.field]?.label ?? clash.field}”` : '';
  const its = at.id === clash.id ? '' : `${kind?.label ?? clash.kind}: `;
  const times = 'field' in clash && clash.others.length > 1 ? `${clash.others.length + 1} times` : 'twice';
  const told = what
    ? `${what} was written ${times}. Choose one.`
    : 'Deleted in one copy, worked on in another.';
  return {
    key: `${clash.kind}/${clash.id}/${'field' in clash ? clash.field : ''}`,
    title: record ? recordWords(at.kind, record) : clash.id,
    card,
    ...(clash.kind === 'map'
      ? { screen: 'map', map: clash.id, message: `${told} Renaming or deleting the map settles it.` }
      : { screen: 'plan', map: undefined, message: `${its}${told}` }),
  };
};

/** Everything that waits for somebody to settle it, kinds of a newer version left out: this one has no form for them. */
export const clashLines = (doc: ProjectDocument): readonly ClashLine[] =>
  clashes(doc, rules)
    .filter(({ kind }) => kindOf(kind) !== undefined)
    .map((clash) => lineOf(doc, clash));
