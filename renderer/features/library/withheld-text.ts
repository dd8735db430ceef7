import type { WithheldCounts } from '../../../shared/document/sharing/withheld-counts.ts';
import { privacyFields } from '../../../shared/records/fields/privacy-fields.ts';
import { listInWords } from '../../../shared/records/fields/read-field.ts';
import { kindOf } from '../../../shared/records/kind-registry.ts';
import { counted } from '../../core/ui/counted-text.ts';

/** Nothing where there is none. */
const countedIfAny = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [counted(count, one, many)];

const isPrivacyField = ({ kind, field }: WithheldCounts['fields'][number]): boolean =>
  kind === 'project' && Object.hasOwn(privacyFields, field);

const fieldInWords = ({ kind, field }: WithheldCounts['fields'][number]): string => {
  const known = kindOf(kind);
  return `“${known?.fields[field]?.label ?? field}” of ${(known?.plural ?? kind).toLowerCase()}`;
};

/** "3 cards and 1 entry marked “Private”"; empty where nothing is marked. */
export function markedInWords({ cards, entries }: WithheldCounts): string {
  const counts = [...countedIfAny(cards, 'card', 'cards'), ...countedIfAny(entries, 'entry', 'entries')];
  return counts.length === 0 ? '' : `${listInWords(counts)} marked “Private”`;
}

const fewPeopleInWords = ({ fewPeople }: WithheldCounts): string =>
  fewPeople === 0 ? '' : `the numbers in ${counted(fewPeople, 'place', 'places')} that are about few people`;

/** Everything that a partner's copy would not hold, as one list of words. */
export function withheldInWords(withheld: WithheldCounts): string {
  return listInWords(
    [
      markedInWords(withheld),
      ...countedIfAny(
        withheld.notShown,
        'round of writing that nobody has seen yet',
        'rounds of writing that nobody has seen yet',
      ),
      withheld.fields.some(isPrivacyField) ? 'the privacy record' : '',
      ...countedIfAny(
        withheld.withoutPermission,
        'quote that nobody has permitted for partners',
        'quotes that nobody has permitted for partners',
      ),
      fewPeopleInWords(withheld),
      ...withheld.fields.filter((one) => !isPrivacyField(one)).map(fieldInWords),
    ].filter((words) => words !== ''),
  );
}
