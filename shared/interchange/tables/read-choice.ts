import type { Option } from '../../records/fields/field.ts';
import { normalisedWords } from './read-words.ts';

type WordsByValue = { readonly [value: string]: readonly string[] };

/**
 * How tables say what our choices say: by the field, then by the choice's value. One word means different things in
 * different columns: "no" under "Done" is open work, under "Confidential" it opens nothing to the public.
 */
const choiceWords: { readonly [field: string]: WordsByValue } = {
  status: {
    open: ['not started', 'to do', 'new', 'outstanding', 'no', 'n', 'false'],
    inProgress: ['ongoing', 'underway', 'started', 'in hand', 'on track'],
    done: ['complete', 'completed', 'closed', 'finished', 'yes', 'y', 'x', 'true'],
    dropped: ['cancelled', 'withdrawn', 'stopped', 'not going ahead'],
  },
  sensitivity: {
    restricted: ['restricted', 'confidential', 'yes', 'y', 'x', 'true'],
    partners: ['no', 'n', 'false'],
  },
  excluded: { yes: ['excluded', 'left out'] },
};

/** Yes and no in any column. */
const yesNoWords: WordsByValue = {
  yes: ['yes', 'y', 'true', '1', 'x', 'done'],
  no: ['no', 'n', 'false', '0'],
};

const isOneOf = (words: readonly string[] | undefined, wanted: string): boolean =>
  words?.some((one) => normalisedWords(one) === wanted) === true;

/**
 * The value of a choice that a cell names: by value, in snake_case or camelCase, by its words, or by what tables write
 * for it in this field. What stands in brackets counts: "Open (not to the public)" is not "Open".
 */
export function readChoice(fieldId: string, options: readonly Option[], cell: string): string | undefined {
  const wanted = normalisedWords(cell);
  const isSaid = ({ value, label }: Option): boolean => isOneOf([value, label], wanted);
  const isMeant = ({ value }: Option): boolean => isOneOf(choiceWords[fieldId]?.[value], wanted);
  return wanted === '' ? undefined : (options.find(isSaid) ?? options.find(isMeant))?.value;
}

/** Yes or no; undefined where a cell says neither, null where it says nothing. */
export function readYesNo(cell: string, fieldId = ''): boolean | null | undefined {
  if (/^[✓✔☑]$/u.test(cell.trim())) return true;
  const wanted = normalisedWords(cell);
  if (wanted === '') return null;
  if (isOneOf(yesNoWords.yes, wanted) || isOneOf(choiceWords[fieldId]?.yes, wanted)) return true;
  return isOneOf(yesNoWords.no, wanted) ? false : undefined;
}
