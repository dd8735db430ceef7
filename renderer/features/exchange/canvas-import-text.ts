import type { CanvasProblem, CanvasProblems } from '../../../shared/interchange/json-canvas/canvas-file.ts';
import type { CanvasPlan } from '../../../shared/interchange/json-canvas/canvas-to-changes.ts';
import { counted } from '../../../shared/records/fields/counted.ts';
import { countedOfKind } from '../../core/ui/counted-kind-text.ts';
import { cardsInWords } from '../../core/ui/counted-text.ts';

const pronoun = (count: number): string => (count === 1 ? 'It' : 'They');

const isKept = (count: number): string =>
  `${count === 1 ? 'is' : 'are'} kept for when you save the map for that program.`;

const problemTexts: { readonly [problem in CanvasProblem]: (count: number) => string } = {
  notAnObject: (count) =>
    `${counted(count, 'entry', 'entries')} cannot be shown here. ${pronoun(count)} ${isKept(count)}`,
  unknownType: (count) =>
    `${counted(count, 'card is', 'cards are')} of a type that Alongside does not know. The words come in.`,
  noPlace: (count) =>
    `${counted(count, 'card has', 'cards have')} no place in the file. ${pronoun(count)} ${count === 1 ? 'is' : 'are'} put below the others.`,
  sameId: (count) =>
    `The file mixes up ${counted(count, 'card', 'cards')} with an earlier one. ${pronoun(count)} ${count === 1 ? 'comes' : 'come'} in; lines go to the earlier one.`,
  danglingEdge: (count) =>
    `${counted(count, 'line leads', 'lines lead')} to nothing in the file. ${pronoun(count)} ${count === 1 ? 'is' : 'are'} not shown here, and ${isKept(count)}`,
  edgeToItself: (count) =>
    `${counted(count, 'line leads', 'lines lead')} from a card to itself. ${pronoun(count)} ${count === 1 ? 'is' : 'are'} not shown here, and ${isKept(count)}`,
  tooMany: (count) =>
    `${counted(count, 'entry is', 'entries are')} left out: there are more than a map can hold.`,
  cutWords: (count) =>
    `${counted(count, 'text is', 'texts are')} longer than a card can hold. The card shows the beginning; all of it is kept for when you save the map for that program.`,
};

/** What could not be imported unchanged, each in a sentence. */
export function problemsInWords(problems: CanvasProblems): readonly string[] {
  return [...problems].map(([problem, count]) => problemTexts[problem](count));
}

/** "2 themes", "18 ideas", "4 links": what a file becomes. */
export function contentsInWords({ newCards, links, existingCards }: CanvasPlan): readonly string[] {
  return [
    ...[...newCards].map(([kind, count]) => countedOfKind(count, kind)),
    ...(links > 0 ? [counted(links, 'link')] : []),
    ...(existingCards > 0 ? [`${cardsInWords(existingCards)} of this project, as they are`] : []),
  ];
}

/** How many cards come in, themes among them. Frames are none: they hold cards. */
export function cardCount({
  newCards,
  existingCards,
}: Pick<CanvasPlan, 'newCards' | 'existingCards'>): number {
  return [...newCards].reduce((sum, [kind, count]) => (kind === 'frame' ? sum : sum + count), existingCards);
}
