import type { Field, Sentence, SentencePiece } from './field.ts';
import { beginsWithPreposition, placeWithinSentence } from './place-within-sentence.ts';

/** What a part says, by its name; empty where nothing is written. */
type PartWords = (part: string) => string;

const isAsked = ({ onlyWhere }: SentencePiece, isChosen: (part: string, value: string) => boolean): boolean =>
  onlyWhere === undefined || isChosen(onlyWhere.part, onlyWhere.is);

/** Words that lead to a gap say nothing where it is empty: those that stand last have none. */
const leadsToSomething = (sentence: Sentence, at: number, wordsOf: PartWords): boolean => {
  const gap = sentence.slice(at).find(({ part }) => part !== undefined)?.part;
  return gap !== undefined && wordsOf(gap) !== '';
};

/** Words before a place that says itself where it is. */
export function isNeedlessBeforePlace(sentence: Sentence, at: number, wordsOf: PartWords): boolean {
  const place = sentence[at + 1]?.part;
  return sentence[at]?.isBeforePlace === true && place !== undefined && beginsWithPreposition(wordsOf(place));
}

/** What a piece says within the sentence; a place that goes on from other words begins small. */
const wordsOfPiece = (
  sentence: Sentence,
  at: number,
  wordsOf: PartWords,
  isFirst: boolean,
): string | undefined => {
  const { part, words } = sentence[at] ?? {};
  if (part === undefined) return isNeedlessBeforePlace(sentence, at, wordsOf) ? '' : words;
  const isPlace = sentence[at - 1]?.isBeforePlace === true;
  return isPlace && !isFirst ? placeWithinSentence(wordsOf(part)) : wordsOf(part);
};

/**
 * A composite value as the sentence of its form: "We count residents who come again and look for at least 7 of 10". Words
 * before an empty gap are left out, and so are those that would go on from nothing: "at least 7 of 10 residents".
 * @param wordsOf what each part says
 * @param isChosen whether a part has this value
 */
export function sentenceInWords(
  sentence: Sentence,
  wordsOf: PartWords,
  isChosen: (part: string, value: string) => boolean,
): string {
  const said: string[] = [];
  for (const [at, piece] of sentence.entries()) {
    if (!isAsked(piece, isChosen) && (piece.part === undefined || wordsOf(piece.part) === '')) continue;
    const goesOn = at === 0 || said.length > 0;
    const words = wordsOfPiece(sentence, at, wordsOf, said.length === 0);
    const isSaid = piece.part !== undefined || (goesOn && leadsToSomething(sentence, at, wordsOf));
    if (words && isSaid) said.push(words);
  }
  return said.join(' ');
}

/** The parts of a composite field that its sentence does not name, without those that nobody is shown. */
export function partsBesideSentence({ parts = {}, sentence = [] }: Field): readonly string[] {
  return Object.keys(parts).filter(
    (name) => parts[name]?.control !== 'hidden' && !sentence.some(({ part }) => part === name),
  );
}
