import type { Field, Sentence, SentencePiece } from './field.ts';

/** What a part says, by its name; empty where nothing is written. */
type PartWords = (part: string) => string;

const isAsked = ({ onlyWhere }: SentencePiece, isChosen: (part: string, value: string) => boolean): boolean =>
  onlyWhere === undefined || isChosen(onlyWhere.part, onlyWhere.is);

/** Words that lead to a gap say nothing where it is empty: those that stand last have none. */
const leadsToSomething = (sentence: Sentence, at: number, wordsOf: PartWords): boolean => {
  const gap = sentence.slice(at).find(({ part }) => part !== undefined)?.part;
  return gap !== undefined && wordsOf(gap) !== '';
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
    const words = piece.part === undefined ? piece.words : wordsOf(piece.part);
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
