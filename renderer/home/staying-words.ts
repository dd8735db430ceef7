import type { Staying } from '../../shared/document/what-stays.ts';
import { privacyFields } from '../../shared/records/privacy-fields.ts';
import { inWords } from '../../shared/records/read-field.ts';
import { kindOf } from '../../shared/records/registry.ts';
import { counted } from '../ui/words.ts';

/** Nothing where there is none. */
const countedIfAny = (count: number, one: string, many: string): string[] =>
  count === 0 ? [] : [counted(count, one, many)];

const isPrivacy = ({ kind, field }: Staying['fields'][number]): boolean =>
  kind === 'project' && Object.hasOwn(privacyFields, field);

const fieldWords = ({ kind, field }: Staying['fields'][number]): string => {
  const known = kindOf(kind);
  return `“${known?.fields[field]?.label ?? field}” of ${(known?.plural ?? kind).toLowerCase()}`;
};

/** Whether a person has to be asked what a copy is for: something is marked, or kept, to stay here. */
export const hasToStay = (staying: Staying): boolean =>
  staying.cards + staying.entries + staying.held + staying.few > 0 || staying.fields.some(isPrivacy);

/** "3 cards and 1 entry marked “Stays here”"; empty where nothing is marked. */
export const markedWords = ({ cards, entries }: Staying): string => {
  const counts = [...countedIfAny(cards, 'card', 'cards'), ...countedIfAny(entries, 'entry', 'entries')];
  return counts.length === 0 ? '' : `${inWords(counts)} marked “Stays here”`;
};

const fewWords = ({ few }: Staying): string =>
  few === 0 ? '' : `the numbers in ${counted(few, 'place', 'places')} that are about few people`;

/** Everything that a partner's copy would not hold, as one list of words. */
export const stayingWords = (staying: Staying): string =>
  inWords(
    [
      markedWords(staying),
      staying.fields.some(isPrivacy) ? 'the privacy record' : '',
      ...countedIfAny(
        staying.held,
        'quote that nobody has permitted for partners',
        'quotes that nobody has permitted for partners',
      ),
      fewWords(staying),
      ...staying.fields.filter((one) => !isPrivacy(one)).map(fieldWords),
    ].filter((words) => words !== ''),
  );
