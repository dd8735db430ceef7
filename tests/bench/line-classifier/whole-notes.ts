import { join } from 'node:path';
import { type KeyedLine, LETTERS, linesOfNotes } from './keyed-lines.ts';
import { type LetteredNotes, readLetteredNotes } from './lettered-notes.ts';
import { halfOf, PROBE } from './probe.ts';

const WHOLE = 'tests/fixtures/notes/whole';

/** They have more decisions and actions than notes have: counted in full, these would be seen where there are none. */
const COUNTS = { decision: 0.5, action: 0.8, other: 1 };
/** The probe is terser than notes are, and has more of them still. */
const COUNTS_OF_PROBE = { decision: 0.3, action: 0.6, other: 0.6 };

const linesOf = (
  { file, text, lines, headings }: LetteredNotes,
  counts: typeof COUNTS,
): readonly KeyedLine[] => {
  const source = text.split('\n');
  const keyed = [
    ...lines.map(({ lineNumber, letters }) => ({
      line: lineNumber,
      kind: [...letters].map((one) => LETTERS[one]).join('|'),
    })),
    ...headings.map((line, at) => ({ line, kind: at === 0 ? 'heading' : 'theme' })),
  ].sort((one, other) => one.line - other.line);
  const withText = keyed.map((one) => ({ ...one, text: source[one.line - 1] ?? '' }));
  return linesOfNotes({ notes: file, by: 'line', lines: withText }, source).map((line) => {
    const [best] = line.kinds;
    return { ...line, counts: counts[best === 'decision' || best === 'action' ? best : 'other'] };
  });
};

const developmentHalf = (notes: LetteredNotes): LetteredNotes => ({
  ...notes,
  lines: notes.lines.filter(({ text }) => halfOf(text) === 'development'),
});

/** Notes that were made up for learning, and the half of the probe that is there for it, each line where it stands. */
export function readWholeNotes(root: string): readonly KeyedLine[] {
  return [
    ...readLetteredNotes(join(root, WHOLE)).flatMap((notes) => linesOf(notes, COUNTS)),
    ...readLetteredNotes(join(root, PROBE)).flatMap((notes) =>
      linesOf(developmentHalf(notes), COUNTS_OF_PROBE),
    ),
  ];
}
