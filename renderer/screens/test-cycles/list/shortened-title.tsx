import { shortenAtWord } from '../../../../shared/records/fields/cut-at-word.ts';

interface ShortenedTitleProps {
  readonly title: string;
  /** How many letters are shown at most. */
  readonly longest: number;
}

/**
 * A title where there is no room for a long one: it ends after a sentence or at a word, where a limit of lines in the style
 * sheet would cut within one. Who listens hears all of it.
 */
export function ShortenedTitle({ title, longest }: ShortenedTitleProps) {
  const shown = shortenAtWord(title, longest);
  if (shown === title) return title;
  return (
    <>
      <span aria-hidden="true">{shown}</span>
      <span className="hidden-text">{title}</span>
    </>
  );
}
