import { type KeyboardEvent, type MouseEvent, useRef, useState } from 'react';
import { type CutWord, cutWords, gapByKey } from './cut-words.ts';

interface CutTextProps {
  /** The words of one piece as they stand in the line. */
  readonly text: string;
  /** "36 a". */
  readonly name: string;
  /** The first gap is where the keyboard begins in the panel. */
  readonly isMain: boolean;
  /** Where the caret goes first, an offset of the text. */
  readonly caretAt: number | undefined;
  readonly onCut: (at: number) => void;
}

/** "Many currently doubt …": what would begin the next piece. */
const wordsFrom = (words: readonly CutWord[], index: number): string =>
  words
    .slice(index, index + 4)
    .map((word) => word.text.slice(0, 40))
    .join(' ');

/** The gap nearest to a point, on the line of text that was pressed. */
const gapAtPoint = (gaps: readonly HTMLElement[], x: number, y: number): HTMLElement | undefined => {
  const distances = gaps.map((gap) => {
    const { left, right, top, bottom } = gap.getBoundingClientRect();
    const isOnLine = y >= top - 2 && y <= bottom + 2;
    return { gap, isOnLine, distance: Math.abs((left + right) / 2 - x) };
  });
  const [nearest] = distances
    .filter(({ isOnLine }) => isOnLine)
    .sort((one, other) => one.distance - other.distance);
  return nearest?.gap;
};

/** The gap above or below another one: nearest across on the next line of text. */
const gapOnNextLine = (
  gaps: readonly HTMLElement[],
  from: HTMLElement,
  step: 1 | -1,
): HTMLElement | undefined => {
  const here = from.getBoundingClientRect();
  const tops = gaps.map((gap) => gap.getBoundingClientRect());
  const beyond = tops.filter(({ top }) => (step > 0 ? top > here.top + 4 : top < here.top - 4));
  const line =
    step > 0 ? Math.min(...beyond.map(({ top }) => top)) : Math.max(...beyond.map(({ top }) => top));
  return Number.isFinite(line)
    ? gapAtPoint(gaps, (here.left + here.right) / 2, line + here.height / 2)
    : undefined;
};

/**
 * Words with a gap before each that can be cut there: by a press between two words, or with the arrow keys and Enter at
 * the caret. The gaps are buttons, one of them in the tab order, so that a screen reader reads what would come after it.
 */
export function CutText({ text, name, isMain, caretAt, onCut }: CutTextProps) {
  const words = cutWords(text);
  const firstGap =
    caretAt === undefined
      ? words.findIndex((word) => word.startsSentence)
      : words.findIndex((word) => word.start >= caretAt);
  const [caret, setCaret] = useState(Math.max(1, firstGap));
  const root = useRef<HTMLParagraphElement>(null);
  const gaps = (): HTMLElement[] => [...(root.current?.querySelectorAll<HTMLElement>('[data-gap]') ?? [])];
  const focusGap = (gap: HTMLElement | undefined) => gap?.focus();
  const current = Math.min(caret, words.length - 1);

  const onKeyDown = (event: KeyboardEvent<HTMLParagraphElement>) => {
    const index = Number((event.target as HTMLElement).dataset.gap);
    if (!Number.isInteger(index) || event.altKey || event.metaKey) return;
    const isUpOrDown = event.key === 'ArrowUp' || event.key === 'ArrowDown';
    const next = isUpOrDown
      ? gapOnNextLine(gaps(), event.target as HTMLElement, event.key === 'ArrowDown' ? 1 : -1)
      : gaps().find((gap) => Number(gap.dataset.gap) === gapByKey(words, index, event));
    if (!next) return;
    event.preventDefault();
    event.stopPropagation();
    focusGap(next);
  };
  /** A press on a word puts the caret beside it; a press between two words is on a gap and cuts. */
  const onClick = (event: MouseEvent<HTMLParagraphElement>) => {
    if ((event.target as HTMLElement).dataset.gap !== undefined) return;
    focusGap(gapAtPoint(gaps(), event.clientX, event.clientY));
  };
  const gapBefore = (index: number) => {
    const word = words[index];
    if (!word) return null;
    return (
      <button
        type="button"
        className={word.startsSentence ? 'cut-gap is-sentence' : 'cut-gap'}
        data-gap={index}
        tabIndex={index === current ? 0 : -1}
        aria-label={`Cut line ${name} before “${wordsFrom(words, index)}”`}
        onFocus={() => setCaret(index)}
        onClick={() => onCut(word.start)}
        {...(isMain && index === current && { 'data-main': '' })}
      />
    );
  };
  // A gap stands at the end of the word before it, so that no line of text begins with one.
  return (
    <p className="cut-text" ref={root} onKeyDown={onKeyDown} onClick={onClick}>
      {words.map((word, index) => (
        <span key={word.start} className={word.text.length > 30 ? 'cut-word is-long' : 'cut-word'}>
          {word.text}
          {index < words.length - 1 && gapBefore(index + 1)}
        </span>
      ))}
    </p>
  );
}
