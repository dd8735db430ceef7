export { valueOrNothing, valueWords } from '../../shared/records/value-words.ts';
