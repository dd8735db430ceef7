/** A word of charts that is explained where it stands. */
export interface ChartTerm {
  /** As the explanation begins. */
  readonly name: string;
  /** Where it stands in a sentence: not as part of another word, nor as a verb. */
  readonly pattern: RegExp;
  /** In a sentence or two that need no other term. */
  readonly explanation: string;
}

/** All of them; of two that begin at one place the earlier one is meant. */
export const chartTerms = [
  {
    name: 'Signal',
    pattern: /\bsignals?\b/i,
    explanation:
      'A pattern in the points that chance alone would seldom make. It says that something changed, not why.',
  },
  {
    name: 'Median',
    pattern: /\bmedian\b/i,
    explanation: 'The middle number: half of the points lie above it, half below.',
  },
  {
    name: 'Mean',
    pattern: /(?<=\bthe )mean\b|^mean\b/i,
    explanation: 'The average: all numbers added up, divided by how many there are.',
  },
  {
    name: 'Run',
    pattern: /\bruns?\b(?! chart)/i,
    explanation:
      'Points one after the other on one side of the middle line. Each time the line through the points crosses it, another run begins. By chance there are neither very few nor very many.',
  },
  {
    name: 'Trial limits',
    pattern: /\btrial limits\b|\blimits, trial\b/i,
    explanation: 'Limits with fewer than 13 points behind them: the next points may well move them.',
  },
  {
    name: 'Limits',
    pattern: /\b(?:upper |lower )?limits?\b/i,
    explanation:
      'How far up and down the numbers go by chance. As long as nothing changes, nearly every point lies between the two.',
  },
] as const satisfies readonly ChartTerm[];

/** A piece of a sentence, with the term that it is. */
export interface TermPiece {
  readonly text: string;
  readonly term?: ChartTerm | undefined;
}

interface Found {
  readonly at: number;
  readonly text: string;
  readonly term: ChartTerm;
}

const firstIn = (text: string, terms: readonly ChartTerm[]): Found | undefined =>
  terms
    .flatMap((term): Found | readonly [] => {
      const match = term.pattern.exec(text);
      return match ? { at: match.index, text: match[0], term } : [];
    })
    .toSorted((one, other) => one.at - other.at)[0];

/** A sentence in pieces: each term where it stands first, and the words between. Together they are the sentence. */
export function splitByTerms(text: string, terms: readonly ChartTerm[] = chartTerms): readonly TermPiece[] {
  const found = firstIn(text, terms);
  if (!found) return text === '' ? [] : [{ text }];
  const before = text.slice(0, found.at);
  const rest = text.slice(found.at + found.text.length);
  return [
    ...(before === '' ? [] : [{ text: before }]),
    { text: found.text, term: found.term },
    ...splitByTerms(
      rest,
      terms.filter((term) => term !== found.term),
    ),
  ];
}
