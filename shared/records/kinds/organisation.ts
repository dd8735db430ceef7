import { commonFields } from '../fields/common-fields.ts';
import { choice, choices, line, yesNo } from '../fields/field.ts';
import { sectors } from '../fields/option-lists.ts';
import { optionLabel } from '../fields/read-field.ts';
import { defineKind } from '../kind.ts';

const formalities = [
  { value: 'formal', label: 'Formal' },
  { value: 'informal', label: 'Informal' },
];

const roles = [
  { value: 'lead', label: 'Lead' },
  { value: 'design', label: 'Design' },
  { value: 'deliver', label: 'Deliver' },
  { value: 'advise', label: 'Advise' },
  { value: 'fund', label: 'Fund' },
];

/** A body in or around the project; one with a role in it is a partner. */
export const organisation = defineKind({
  name: 'organisation',
  label: 'Organisation',
  plural: 'Organisations',
  prompt: 'Who is with us?',
  card: false,
  share: 'open',
  fields: {
    name: line({ label: 'Name' }),
    sector: choice({ label: 'Sector' }, sectors),
    formality: choice({ label: 'Formal or informal' }, formalities),
    statutory: yesNo({ label: 'Statutory', help: 'Council and health are, unless you say otherwise.' }),
    partnerRoles: choices({ label: 'Role in this project', help: 'With a role it is a partner.' }, roles),
    ...commonFields,
  },
  titleField: 'name',
  meta: (record) => optionLabel(sectors, record.fields.sector),
});
