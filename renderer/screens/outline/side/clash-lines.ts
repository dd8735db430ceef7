import { type Clash, findClashes } from '../../../../shared/document/merge/clashes.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { kindOfId, recordOf } from '../../../../shared/document/model/selectors.ts';
import { documentRules, kindOf, recordInWords } from '../../../../shared/records/kind-registry.ts';

/** One clash as a line that leads to where it can be resolved. */
export interface ClashLine {
  readonly key: string;
  /** Of the record that clashes, or of the card that it belongs to. */
  readonly title: string;
  /** The card whose panel resolves it. */
  readonly card: string | undefined;
  /** Where no card does: the screen that does, and the map to show on it. */
  readonly screen: 'plan' | 'map' | 'outline';
  readonly map: string | undefined;
  readonly message: string;
}

const isCard = (kind: string | undefined): boolean => kind !== undefined && kindOf(kind)?.card === true;

/** The card itself, or the first that the record refers to: a point's measure, a link's source, a sub-heading's theme. */
const cardOf = (doc: ProjectDocument, { kind, id }: Clash): string | undefined => {
  if (isCard(kind)) return id;
  const fields = recordOf(doc, { kind, id })?.fields ?? {};
  const parents = [...documentRules.parentIdsOf(kind, fields), ...(kind === 'heading' ? [fields.theme] : [])];
  return parents.find(
    (parent): parent is string => typeof parent === 'string' && isCard(kindOfId(doc, parent)),
  );
};

/** Where a clash of a record that no card holds is settled, and how where no form does. */
const placeOf = (clash: Clash): Pick<ClashLine, 'screen' | 'map'> & { readonly advice: string } => {
  if (clash.kind === 'map')
    return { screen: 'map', map: clash.id, advice: ' Renaming or deleting the map settles it.' };
  if (clash.kind === 'heading')
    return { screen: 'outline', map: undefined, advice: ' Renaming or deleting the sub-heading settles it.' };
  return { screen: 'plan', map: undefined, advice: '' };
};

const clashLineOf = (doc: ProjectDocument, clash: Clash): ClashLine => {
  const kind = kindOf(clash.kind);
  const card = cardOf(doc, clash);
  const shownRef = card === undefined ? clash : { kind: kindOfId(doc, card) ?? clash.kind, id: card };
  const record = recordOf(doc, shownRef);
  const fieldLabel = 'field' in clash ? `“${kind?.fields[clash.field]?.label ?? clash.field}”` : '';
  const ownerPrefix = shownRef.id === clash.id ? '' : `${kind?.label ?? clash.kind}: `;
  const { screen, map, advice } = placeOf(clash);
  const times = 'field' in clash && clash.others.length > 1 ? `${clash.others.length + 1} times` : 'twice';
  const problem = fieldLabel
    ? `${fieldLabel} was written ${times}. Choose one.`
    : 'Deleted in one copy, worked on in another.';
  return {
    key: `${clash.kind}/${clash.id}/${'field' in clash ? clash.field : ''}`,
    title: record ? recordInWords(shownRef.kind, record) : (kind?.label ?? 'A card'),
    card,
    screen,
    map,
    message: `${ownerPrefix}${problem}${advice}`,
  };
};

/** All unresolved clashes, without kinds of a newer version: this one has no form for them. */
export function clashLines(doc: ProjectDocument): readonly ClashLine[] {
  return findClashes(doc, documentRules)
    .filter(({ kind }) => kindOf(kind) !== undefined)
    .map((clash) => clashLineOf(doc, clash));
}
