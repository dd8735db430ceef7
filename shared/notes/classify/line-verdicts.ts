import type { ItemKind } from '../parsed-notes.ts';
import type { KnownPeople } from '../people/known-people.ts';
import { sectionOf } from '../structure/sections.ts';
import { readSpeaker } from '../structure/speakers.ts';
import type { StructuredBlock } from '../structure/structure-blocks.ts';
import { classifyLines, type LineVerdict } from './line-classifier/classify-lines.ts';
import type { LineInNotes } from './line-classifier/features.ts';
import { lineModel } from './line-classifier/load-model.ts';
import type { LineModel } from './line-classifier/model.ts';
import type { Verdict } from './weigh-cues.ts';
import { weighText } from './weigh-text.ts';

/** What the words of a text speak for: by the cues one by one, and weighed with heading and neighbours. */
export interface TextVerdicts {
  readonly cues: ReadonlyMap<ItemKind, Verdict>;
  readonly line: LineVerdict;
}

const markerOf = ({ marker }: StructuredBlock['block']): string =>
  marker?.sign === '→' ? '→' : (marker?.style ?? '');

/** In a chat who speaks says nothing of what a line is. */
const wordsOf = ({ block }: StructuredBlock): string =>
  block.clock === undefined ? block.text : (readSpeaker(block.text)?.rest ?? block.text);

/** The two nearest headings; what stands after a list is no longer what the list's heading says. */
const headingsOver = (
  { headings, isAfterList }: StructuredBlock,
  titles: ReadonlySet<string>,
): readonly string[] => {
  const own = headings.filter((heading) => !titles.has(heading));
  return own.filter((heading) => !(isAfterList && sectionOf(heading))).slice(0, 2);
};

/** In a few lines the first and the last say nothing by being first and last. */
const FEWEST_BLOCKS = 15;
const MIDDLE = 0.5;

/** What each text of the notes seems to be; undefined for headings. */
export function verdictsOf(
  blocks: readonly StructuredBlock[],
  people: KnownPeople,
  model: LineModel = lineModel(),
): readonly (TextVerdicts | undefined)[] {
  // What the notes are called heads everything, and says nothing of a line.
  const titles = new Set(blocks.filter(({ role }) => role === 'title').map(({ block }) => block.text));
  const lines: LineInNotes[] = [];
  const cuesOfBlock: (ReadonlyMap<ItemKind, Verdict> | undefined)[] = [];
  let placeInSection = 0;
  blocks.forEach((structured, index) => {
    const { block, role, introducesList, parent } = structured;
    if (role !== 'text') {
      placeInSection = 0;
      cuesOfBlock.push(undefined);
      return;
    }
    const cues = weighText(block.text, people);
    cuesOfBlock.push(cues);
    lines.push({
      text: wordsOf(structured),
      headings: headingsOver(structured, titles),
      marker: markerOf(block),
      isNested: parent !== undefined,
      introducesList,
      position: blocks.length < FEWEST_BLOCKS ? MIDDLE : index / blocks.length,
      placeInSection,
      cues: [...cues.values()],
    });
    placeInSection += 1;
  });
  const verdicts = classifyLines(model, lines)[Symbol.iterator]();
  return cuesOfBlock.map((cues) => {
    const line = cues && verdicts.next().value;
    return cues && line ? { cues, line } : undefined;
  });
}

/** What a text seems to be that stands by itself under a heading. */
export function verdictOfText(
  text: string,
  heading: string | undefined,
  people: KnownPeople | undefined,
): TextVerdicts | undefined {
  const cues = weighText(text, people);
  const alone: LineInNotes = {
    text,
    headings: heading ? [heading] : [],
    marker: '',
    isNested: false,
    introducesList: false,
    position: MIDDLE,
    placeInSection: 0,
    cues: [...cues.values()],
  };
  const [line] = classifyLines(lineModel(), [alone]);
  return line && { cues, line };
}
