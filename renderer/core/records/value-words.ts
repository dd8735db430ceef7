export { valueInWords, valueInWordsOrNothing } from '../../../shared/records/fields/value-in-words.ts';
