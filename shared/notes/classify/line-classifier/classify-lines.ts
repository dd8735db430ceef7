import { type HeadingFeatures, headingFeaturesOf, type LineInNotes } from './features.ts';
import { addWeights, KIND_COUNT, LINE_KINDS, type LineKind, type LineModel, sharesOf } from './model.ts';
import { reasonFor } from './reason.ts';
import { visitWeights } from './weights-of-line.ts';

/** What a line seems to be. */
export interface LineVerdict {
  readonly kind: LineKind;
  /** How likely, in hundredths. */
  readonly share: number;
  /** One plain sentence; worked out when asked for. */
  readonly why: () => string;
}

/** How often the share of a neighbour counts: they are few features beside many words. */
const NEIGHBOUR_AMOUNT = 3;

/** Gives what headings say, worked out once for all lines below them. */
export function headingReader(): (line: LineInNotes) => HeadingFeatures {
  const known = new Map<string, HeadingFeatures>();
  return ({ headings }) => {
    const key = headings.slice(0, 2).join('\n');
    const features = known.get(key) ?? headingFeaturesOf(headings);
    known.set(key, features);
    return features;
  };
}

/** Whether two lines stand under the same headings. */
const isSameSection = (one: LineInNotes, other: LineInNotes | undefined): boolean =>
  other !== undefined && one.headings[0] === other.headings[0] && one.headings[1] === other.headings[1];

interface Section {
  readonly sums: Int32Array;
  count: number;
}

/** Sums of shares over each run of lines under the same headings. */
const sectionsOf = (lines: readonly LineInNotes[], shares: readonly Uint8Array[]): readonly Section[] => {
  const sections: Section[] = [];
  lines.forEach((line, at) => {
    const above = sections[at - 1];
    const isOpen = above !== undefined && isSameSection(line, lines[at - 1]);
    const section = isOpen ? above : { sums: new Int32Array(KIND_COUNT), count: 0 };
    section.count += 1;
    const own = shares[at];
    if (own) addWeights(section.sums, own, 1);
    sections.push(section);
  });
  return sections;
};

/** Names of what neighbours seem to be, by side and kind. */
const SIDES = { above: 'above', below: 'below', others: 'others' } as const;
const NEIGHBOUR_IDS = Object.fromEntries(
  Object.keys(SIDES).map((side) => [side, LINE_KINDS.map((kind) => `${side} ${kind}`)]),
);

/** The mean share of each kind among the other lines of a section; undefined where there is no other. */
const meanOfOthers = (
  section: Section | undefined,
  own: Uint8Array | undefined,
): readonly number[] | undefined => {
  if (section === undefined || section.count < 2) return undefined;
  const means: number[] = [];
  for (let kind = 0; kind < KIND_COUNT; kind += 1)
    means.push(Math.round(((section.sums[kind] ?? 0) - (own?.[kind] ?? 0)) / (section.count - 1)));
  return means;
};

/** Tells for each line what stands around it: the line above, the line below, and all others under its heading. */
export function visitNeighbours(
  lines: readonly LineInNotes[],
  shares: readonly Uint8Array[],
  tell: (at: number, id: string, amount: number) => void,
): void {
  // a text that is read by itself was cut out of notes: that nothing stands around it says nothing
  if (lines.length < 2) return;
  const sections = sectionsOf(lines, shares);
  const tellSide = (at: number, side: keyof typeof SIDES, of: ArrayLike<number> | undefined): void => {
    if (of === undefined) {
      tell(at, `none ${side}`, 100);
      return;
    }
    for (let kind = 0; kind < KIND_COUNT; kind += 1) {
      const share = of[kind] ?? 0;
      if (share > 0) tell(at, NEIGHBOUR_IDS[side]?.[kind] ?? '', share * NEIGHBOUR_AMOUNT);
    }
  };
  lines.forEach((line, at) => {
    tellSide(at, 'above', isSameSection(line, lines[at - 1]) ? shares[at - 1] : undefined);
    tellSide(at, 'below', isSameSection(line, lines[at + 1]) ? shares[at + 1] : undefined);
    tellSide(at, 'others', meanOfOthers(sections[at], shares[at]));
  });
}

const verdictOf = (
  model: LineModel,
  sums: Int32Array,
  line: LineInNotes,
  heading: HeadingFeatures,
): LineVerdict => {
  const shares = sharesOf(sums);
  let best = LINE_KINDS.length - 1;
  for (let kind = 0; kind < KIND_COUNT; kind += 1) if ((sums[kind] ?? 0) > (sums[best] ?? 0)) best = kind;
  const kind = LINE_KINDS[best] ?? 'note';
  return { kind, share: shares[best] ?? 0, why: () => reasonFor(kind, line, heading, model) };
};

/** What each line of notes seems to be by its words, its heading and its neighbours. Linear in the text. */
export function classifyLines(model: LineModel, lines: readonly LineInNotes[]): readonly LineVerdict[] {
  const headingOf = headingReader();
  const sums = lines.map((line) => {
    const own = new Int32Array(KIND_COUNT);
    visitWeights(model, line, headingOf(line), (weights, amount) => addWeights(own, weights, amount));
    return own;
  });
  const shares = sums.map((own) => sharesOf(own));
  visitNeighbours(lines, shares, (at, id, amount) => {
    const own = sums[at];
    if (own) addWeights(own, model.get(id), amount);
  });
  return lines.map((line, at) =>
    verdictOf(model, sums[at] ?? new Int32Array(KIND_COUNT), line, headingOf(line)),
  );
}
