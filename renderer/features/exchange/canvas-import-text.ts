import type { CanvasProblem, CanvasProblems } from '../../../shared/interchange/json-canvas/canvas-file.ts';
import type { CanvasPlan } from '../../../shared/interchange/json-canvas/canvas-to-changes.ts';
import { countedOfKind } from '../../core/ui/counted-kind-text.ts';
import { cardsInWords, counted } from '../../core/ui/counted-text.ts';

const problemTexts: { readonly [problem in CanvasProblem]: (count: number) => string } = {
  notAnObject: (count) =>
    `${counted(count, 'entry is', 'entries are')} nothing that can be shown here. All of it goes out again when this map is saved for another program.`,
  unknownType: (count) =>
    `${counted(count, 'card is', 'cards are')} of a type that Alongside does not know. The words come in.`,
  noPlace: (count) =>
    `${counted(count, 'card has', 'cards have')} no place that makes sense, and ${count === 1 ? 'stands' : 'stand'} below the others.`,
  sameId: (count) =>
    `${counted(count, 'card has', 'cards have')} the same name in the file as another. They come in; lines go to the first.`,
  danglingEdge: (count) =>
    `${counted(count, 'line leads', 'lines lead')} to nothing in the file. They are not shown here, and go out again.`,
  edgeToItself: (count) =>
    `${counted(count, 'line leads', 'lines lead')} from a card to itself. They are not shown here, and go out again.`,
  tooMany: (count) =>
    `${counted(count, 'entry is', 'entries are')} beyond what a map can hold, and left out.`,
  cutWords: (count) =>
    `${counted(count, 'text is', 'texts are')} longer than a card can hold. The card has the beginning; all of it goes out again when this map is saved for another program.`,
};

const singularTexts: { readonly [problem in CanvasProblem]?: string } = {
  danglingEdge: '1 line leads to nothing in the file. It is not shown here, and goes out again.',
  edgeToItself: '1 line leads from a card to itself. It is not shown here, and goes out again.',
  sameId: '1 card has the same name in the file as another. It comes in; lines go to the first.',
};

/** What could not be imported unchanged, each in a sentence. */
export function problemsInWords(problems: CanvasProblems): readonly string[] {
  return [...problems].map(
    ([problem, count]) => (count === 1 && singularTexts[problem]) || problemTexts[problem](count),
  );
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
