import type { Kind } from '../../shared/records/kind.ts';
import { type NamedField, shownFields } from '../record-form/shown-fields.ts';

/** One section of the project sheet. */
export interface PlanGroup {
  readonly id: string;
  readonly heading: string;
  readonly fields: readonly NamedField[];
}

const groups: readonly {
  readonly id: string;
  readonly heading: string;
  readonly names: readonly string[];
}[] = [
  { id: 'what', heading: 'What it is for', names: ['title', 'aim', 'objectives', 'leadRole'] },
  { id: 'whom', heading: 'The people', names: ['population', 'voiceGaps'] },
  { id: 'levels', heading: 'Levels of help', names: ['levels'] },
  { id: 'dates', heading: 'Dates', names: ['startOn', 'reviewOn'] },
];

const isPrivacy = (name: string): boolean => name.startsWith('privacy');

/**
 * The fields of the project in sections. A field that no section names (one of a newer version) is in
 * "More", so that every field of the kind is on the sheet.
 */
export const planGroups = (
  kind: Kind,
): { readonly sheet: readonly PlanGroup[]; readonly privacy: readonly NamedField[] } => {
  const { main, about } = shownFields(kind);
  const all = [...main, ...about];
  const named = new Set(groups.flatMap((group) => group.names));
  const more = all.filter(([name]) => !named.has(name) && !isPrivacy(name));
  const sheet = groups.map(({ id, heading, names }) => ({
    id,
    heading,
    fields: names.flatMap((name) => all.filter(([one]) => one === name)),
  }));
  return {
    sheet: [...sheet, { id: 'more', heading: 'More', fields: more }].filter(
      (group) => group.fields.length > 0,
    ),
    privacy: all.filter(([name]) => isPrivacy(name)),
  };
};
