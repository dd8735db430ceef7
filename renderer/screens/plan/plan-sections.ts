import type { Kind } from '../../../shared/records/kind.ts';
import { type NamedField, shownFields } from '../../features/record-fields/shown-fields.ts';

/** One section of the project sheet. */
export interface PlanSection {
  readonly id: string;
  readonly heading: string;
  readonly fields: readonly NamedField[];
}

const sections: readonly {
  readonly id: string;
  readonly heading: string;
  readonly names: readonly string[];
}[] = [
  { id: 'what', heading: 'What it is for', names: ['title', 'aim', 'leadRole'] },
  { id: 'whom', heading: 'The people', names: ['population', 'voiceGaps'] },
  { id: 'levels', heading: 'Levels of help', names: ['levels'] },
  { id: 'dates', heading: 'Dates', names: ['startOn', 'reviewOn'] },
];

/** Shown in a section of its own, which lists records as well. */
const isListedElsewhere = (name: string): boolean => name === 'objectives';

const isPrivacyField = (name: string): boolean => name.startsWith('privacy');

/**
 * The fields of the project in sections. A field that no section names (one of a newer version) is in
 * "More", so that every field of the kind is on the sheet.
 */
export function planSections(kind: Kind): {
  readonly sheet: readonly PlanSection[];
  readonly privacy: readonly NamedField[];
} {
  const { main, about } = shownFields(kind);
  const allFields = [...main, ...about].filter(([name]) => !isListedElsewhere(name));
  const groupedNames = new Set(sections.flatMap((group) => group.names));
  const ungrouped = allFields.filter(([name]) => !groupedNames.has(name) && !isPrivacyField(name));
  const sheet = sections.map(({ id, heading, names }) => ({
    id,
    heading,
    fields: names.flatMap((name) => allFields.filter(([one]) => one === name)),
  }));
  return {
    sheet: [...sheet, { id: 'more', heading: 'More', fields: ungrouped }].filter(
      (group) => group.fields.length > 0,
    ),
    privacy: allFields.filter(([name]) => isPrivacyField(name)),
  };
}
