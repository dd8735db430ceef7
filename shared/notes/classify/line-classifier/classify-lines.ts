import { type Feature, featuresOf, type LineInNotes } from './features.ts';
import { addWeights, LINE_KINDS, type LineKind, type Scores, sharesOf, type Weights } from './model.ts';
import { reasonFor } from './reason.ts';

/** The two models: one judges a line by itself, one knows what its neighbours seemed to be. */
export interface LineModel {
  readonly alone: Weights;
  readonly among: Weights;
}

/** What a line seems to be. */
export interface LineVerdict {
  readonly kind: LineKind;
  /** How likely, in hundredths. */
  readonly share: number;
  /** How much likelier than the next kind, in hundredths. */
  readonly margin: number;
  /** One plain sentence. */
  readonly why: string;
}

/** Shares of the lines around one, a feature each; `times` are hundredths. */
interface Neighbourhood {
  readonly id: string;
  readonly times: number;
}

/** How often a whole share counts: neighbours are few features beside hundreds of words. */
const NEIGHBOUR_UNITS = 3;

/** Scores of a line by itself. */
export function scoreAlone(weights: Weights, features: readonly Feature[]): Scores {
  const scores = new Int32Array(LINE_KINDS.length);
  for (const { id } of features) addWeights(scores, weights.get(id), 1);
  return scores;
}

/** Whether two lines stand under the same headings. */
export function isSameSection(one: LineInNotes, other: LineInNotes | undefined): boolean {
  return (
    other !== undefined &&
    one.headings[0] === other.headings[0] &&
    one.headings[1] === other.headings[1]
  );
}

interface Section {
  readonly sums: Int32Array;
  readonly count: number;
}

/** Sums of shares over each run of lines under the same headings. */
const sectionsOf = (lines: readonly LineInNotes[], shares: readonly Int32Array[]): readonly Section[] => {
  const sections: { sums: Int32Array; count: number }[] = [];
  lines.forEach((line, at) => {
    const above = sections[at - 1];
    const section =
      above && isSameSection(line, lines[at - 1]) ? above : { sums: new Int32Array(LINE_KINDS.length), count: 0 };
    section.count += 1;
    shares[at]?.forEach((share, kind) => {
      section.sums[kind] = (section.sums[kind] ?? 0) + share;
    });
    sections.push(section);
  });
  return sections;
};

/** What stands around each line: the line above, the line below, and all others under its heading. */
export function neighbourhoodsOf(
  lines: readonly LineInNotes[],
  shares: readonly Int32Array[],
): readonly (readonly Neighbourhood[])[] {
  const sections = sectionsOf(lines, shares);
  return lines.map((line, at) => {
    const found: Neighbourhood[] = [];
    const add = (side: string, of: Int32Array | undefined): void => {
      if (!of) found.push({ id: `none ${side}`, times: 100 });
      else of.forEach((share, kind) => share > 0 && found.push({ id: `${side} ${LINE_KINDS[kind]}`, times: share }));
    };
    add('above', isSameSection(line, lines[at - 1]) ? shares[at - 1] : undefined);
    add('below', isSameSection(line, lines[at + 1]) ? shares[at + 1] : undefined);
    const { sums, count } = sections[at] ?? { sums: new Int32Array(0), count: 1 };
    const others = sums.map((sum, kind) => Math.round((sum - (shares[at]?.[kind] ?? 0)) / Math.max(1, count - 1)));
    add('others', count > 1 ? others : undefined);
    return found;
  });
}

const scoreAmong = (
  weights: Weights,
  features: readonly Feature[],
  neighbours: readonly Neighbourhood[],
): Scores => {
  const scores = scoreAlone(weights, features);
  const around = new Int32Array(LINE_KINDS.length);
  for (const { id, times } of neighbours) addWeights(around, weights.get(id), times);
  return scores.map((score, kind) => score + Math.round(((around[kind] ?? 0) * NEIGHBOUR_UNITS) / 100));
};

const verdictOf = (model: LineModel, features: readonly Feature[], scores: Scores, line: LineInNotes): LineVerdict => {
  const shares = sharesOf(scores);
  const best = scores.indexOf(Math.max(...scores));
  const share = shares[best] ?? 0;
  const next = Math.max(...shares.map((one, kind) => (kind === best ? 0 : one)));
  const kind = LINE_KINDS[best] ?? 'note';
  return { kind, share, margin: share - next, why: reasonFor(kind, features, model.among, line) };
};

/** What each line of notes seems to be by its words, its heading and its neighbours. Linear in the text. */
export function classifyLines(model: LineModel, lines: readonly LineInNotes[]): readonly LineVerdict[] {
  const features = lines.map(featuresOf);
  const shares = features.map((one) => sharesOf(scoreAlone(model.alone, one)));
  const neighbourhoods = neighbourhoodsOf(lines, shares);
  return lines.map((line, at) => {
    const own = features[at] ?? [];
    return verdictOf(model, own, scoreAmong(model.among, own, neighbourhoods[at] ?? []), line);
  });
}
