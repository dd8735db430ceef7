import { lowerFirst } from './lower-first.ts';

/* Said of a place as it is, without "at" before it: prepositions, and adverbs that are places. */
const FIRST_WORDS =
  'above across after along alongside amid among anywhere around at away before behind below beneath beside between beyond by down everywhere from in indoors inside into near nearby next on online onto opposite out outdoors outside over past round there through throughout to together towards under underneath up upstairs downstairs via where wherever with within';

const saysItself = new RegExp(`^(?:${FIRST_WORDS.split(' ').join('|')})(?![\\p{L}\\p{N}’'-])`, 'iu');

/** Whether a place says itself where it is: "At home", "in the library", "by telephone"; "the library" does not. */
export function beginsWithPreposition(place: string): boolean {
  return saysItself.test(place.trimStart());
}

/** Such a place within a sentence: "at home". */
export function placeWithinSentence(place: string): string {
  return beginsWithPreposition(place) ? lowerFirst(place.trimStart()) : place;
}
