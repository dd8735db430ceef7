import { type Feature, headingFeaturesOf, type LineInNotes, lineFeaturesOf } from './features.ts';
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

/** How often the share of a neighbour counts: they are few features beside many words. */
const NEIGHBOUR_AMOUNT = 3;

/** What features say together for and against each kind. */
export function scoresOf(weights: Weights, features: readonly Feature[]): Scores {
  const sums = new Int32Array(LINE_KINDS.length);
  for (const { id, amount } of features) addWeights(sums, weights.get(id), amount);
  return sums.map((sum) => Math.round(sum / 100));
}

/** The features of each line; what headings say is worked out once for all lines below. */
export function featuresOf(lines: readonly LineInNotes[]): readonly (readonly Feature[])[] {
  const byHeadings = new Map<string, readonly Feature[]>();
  return lines.map((line) => {
    const key = line.headings.slice(0, 2).join('\n');
    const known = byHeadings.get(key) ?? headingFeaturesOf(line.headings);
    byHeadings.set(key, known);
    return [...lineFeaturesOf(line), ...known];
  });
}

/** Whether two lines stand under the same headings. */
export function isSameSection(one: LineInNotes, other: LineInNotes | undefined): boolean {
  return (
    other !== undefined && one.headings[0] === other.headings[0] && one.headings[1] === other.headings[1]
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
      above && isSameSection(line, lines[at - 1])
        ? above
        : { sums: new Int32Array(LINE_KINDS.length), count: 0 };
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
): readonly (readonly Feature[])[] {
  const sections = sectionsOf(lines, shares);
  return lines.map((line, at) => {
    const found: Feature[] = [];
    const add = (side: string, of: Int32Array | undefined): void => {
      if (!of) found.push({ id: `none ${side}`, amount: 100 });
      else
        of.forEach((share, kind) => {
          if (share > 0) found.push({ id: `${side} ${LINE_KINDS[kind]}`, amount: share * NEIGHBOUR_AMOUNT });
        });
    };
    add('above', isSameSection(line, lines[at - 1]) ? shares[at - 1] : undefined);
    add('below', isSameSection(line, lines[at + 1]) ? shares[at + 1] : undefined);
    const { sums, count } = sections[at] ?? { sums: new Int32Array(0), count: 1 };
    const others = sums.map((sum, kind) =>
      Math.round((sum - (shares[at]?.[kind] ?? 0)) / Math.max(1, count - 1)),
    );
    add('others', count > 1 ? others : undefined);
    return found;
  });
}

const verdictOf = (
  model: LineModel,
  features: readonly Feature[],
  scores: Scores,
  line: LineInNotes,
): LineVerdict => {
  const shares = sharesOf(scores);
  const best = scores.indexOf(Math.max(...scores));
  const share = shares[best] ?? 0;
  const next = Math.max(...shares.map((one, kind) => (kind === best ? 0 : one)));
  const kind = LINE_KINDS[best] ?? 'note';
  return { kind, share, margin: share - next, why: reasonFor(kind, features, model.among, line) };
};

/** What each line of notes seems to be by its words, its heading and its neighbours. Linear in the text. */
export function classifyLines(model: LineModel, lines: readonly LineInNotes[]): readonly LineVerdict[] {
  const features = featuresOf(lines);
  const shares = features.map((one) => sharesOf(scoresOf(model.alone, one)));
  const neighbourhoods = neighbourhoodsOf(lines, shares);
  return lines.map((line, at) => {
    const own = [...(features[at] ?? []), ...(neighbourhoods[at] ?? [])];
    return verdictOf(model, own, scoresOf(model.among, own), line);
  });
}
