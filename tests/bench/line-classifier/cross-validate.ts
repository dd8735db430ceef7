import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classifyLines } from '../../../shared/notes/classify/line-classifier/classify-lines.ts';
import { LINE_KINDS, type LineModel } from '../../../shared/notes/classify/line-classifier/model.ts';
import { verdictsOf } from '../../../shared/notes/classify/line-verdicts.ts';
import { splitLines } from '../../../shared/notes/lines/split-lines.ts';
import { knowPeople } from '../../../shared/notes/people/know-people.ts';
import { classifyBlock } from '../../../shared/notes/read-item.ts';
import { groupIntoBlocks } from '../../../shared/notes/structure/group-into-blocks.ts';
import { structureBlocks } from '../../../shared/notes/structure/structure-blocks.ts';
import { featuresOfKeyed, fitModel } from './fit.ts';
import { type KeyedLine, keyOf } from './keyed-lines.ts';
import { KEYED, linesToLearnFrom } from './train.ts';
import { readWordVectors } from './word-vectors.ts';

/** How well lines were read: over all, by kind, and what was taken for what. */
export interface Figures {
  right: number;
  lines: number;
  readonly kinds: Map<string, { found: number; wrong: number; missed: number }>;
  readonly confusions: Map<string, number>;
  readonly misses: string[];
}

const noFigures = (): Figures => ({
  right: 0,
  lines: 0,
  kinds: new Map(LINE_KINDS.map((kind) => [kind, { found: 0, wrong: 0, missed: 0 }])),
  confusions: new Map(),
  misses: [],
});

const count = (figures: Figures, asked: readonly string[], got: string, line: string): void => {
  const [best = ''] = asked;
  figures.lines += 1;
  const isRight = asked.includes(got);
  const own = figures.kinds.get(got);
  if (isRight) {
    figures.right += 1;
    if (own) own.found += 1;
    return;
  }
  if (own) own.wrong += 1;
  const missed = figures.kinds.get(best);
  if (missed) missed.missed += 1;
  const confusion = `${best} as ${got}`;
  figures.confusions.set(confusion, (figures.confusions.get(confusion) ?? 0) + 1);
  figures.misses.push(`${asked.join('|')}\t${got}\t${line}`);
};

/** Lines under the headings that the key gives them: the words alone are judged. */
const judgeKeyed = (figures: Figures, model: LineModel, lines: readonly KeyedLine[]): void => {
  const verdicts = classifyLines(
    model,
    lines.map(({ line }) => line),
  );
  lines.forEach(({ notes, kinds, line }, at) => {
    const verdict = verdicts[at];
    if (verdict && kinds.length > 0)
      count(
        figures,
        kinds,
        verdict.kind,
        `${verdict.share}\t${notes}\t${line.headings[0] ?? ''}\t${line.text.slice(0, 120)}`,
      );
  });
};

/** Whole notes as the reader takes them: a fault of structure is one too. Each text is judged by its first line. */
const judgeRead = (figures: Figures, model: LineModel, root: string, notes: string): void => {
  const key = keyOf(join(root, KEYED), notes);
  if (key.by !== 'line') return;
  const asked = new Map(key.lines.map(({ line, kind }) => [line, kind.split('|')]));
  const lines = splitLines(readFileSync(join(root, KEYED, notes), 'utf8'));
  const people = knowPeople(lines.map(({ text }) => text));
  const blocks = structureBlocks(groupIntoBlocks(lines).blocks, { people });
  const verdicts = verdictsOf(blocks, people, model);
  const found = { aim: false };
  blocks.forEach((structured, at) => {
    const { kind } = classifyBlock({ structured, verdicts: verdicts[at] }, found, {}, { people });
    const kinds = asked.get(structured.block.lines[0] ?? 0);
    const got = kind === 'aim' ? 'objective' : kind === 'title' ? 'theme' : kind;
    const line = `${notes}\t${structured.heading}\t${structured.block.text.slice(0, 120)}`;
    if (kinds) count(figures, kinds, got, line);
  });
};

/** Leaves a fifth of the notes out, learns from the rest, reads what was left out; five times. */
export function crossValidate(root: string, folds = 5): { readonly keyed: Figures; readonly read: Figures } {
  const lines = linesToLearnFrom(root);
  const vectors = readWordVectors(root);
  const features = featuresOfKeyed(lines, vectors);
  const notes = [
    ...new Set(
      lines.filter(({ isSingle, counts }) => !isSingle && counts === undefined).map((line) => line.notes),
    ),
  ];
  const [keyed, read] = [noFigures(), noFigures()];
  for (let fold = 0; fold < folds; fold += 1) {
    const left = notes.filter((_, at) => at % folds === fold);
    const model = fitModel(
      lines.filter((line) => !left.includes(line.notes)),
      features,
      vectors,
    );
    for (const name of left) {
      const own = lines.filter((line) => line.notes === name);
      judgeKeyed(keyed, model, own);
      judgeRead(read, model, root, name);
    }
  }
  return { keyed, read };
}
