import { beforeAll, describe, expect, test } from 'vitest';
import { projectRoot } from '../../../../build/project-paths.mjs';
import { classifyLines } from '../../../../shared/notes/classify/line-classifier/classify-lines.ts';
import type { LineInNotes } from '../../../../shared/notes/classify/line-classifier/features.ts';
import { lineModel } from '../../../../shared/notes/classify/line-classifier/load-model.ts';
import {
  readModel,
  sharesOf,
  writeWeights,
} from '../../../../shared/notes/classify/line-classifier/model.ts';
import { tokensOf } from '../../../../shared/notes/classify/line-classifier/tokens.ts';
import { STORED_MODEL } from '../../../../shared/notes/classify/line-classifier/weights.ts';
import { verdictOfText } from '../../../../shared/notes/classify/line-verdicts.ts';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';
import { hashOfInputs, linesToLearnFrom } from '../../../bench/line-classifier/train.ts';

const readLine = (text: string, heading?: string) => verdictOfText(text, heading, undefined)?.line;

describe('the weights in the repository', () => {
  test('are those that training makes of today’s lines, cues and lexicon', () => {
    const today = hashOfInputs(projectRoot, linesToLearnFrom(projectRoot));
    expect(STORED_MODEL.inputs, 'run `node tests/bench/line-classifier/train.mjs`').toBe(today);
  });

  test('take less than 300 kB', () => {
    expect(STORED_MODEL.weights.length).toBeLessThan(300_000);
    expect(lineModel().size).toBeGreaterThan(1000);
  });

  test('are read as they were written', () => {
    const row = [-45, -1, 0, 1, 45];
    const model = readModel({ inputs: '', weights: `a\t${writeWeights(row)}\nb c\t${writeWeights([2])}` });
    expect([...(model.get('a') ?? [])]).toEqual(row);
    expect([...(model.get('b c') ?? [])]).toEqual([2]);
  });
});

describe('a line by itself', () => {
  test.each([
    ['You wait two months for a ramp and nobody tells you why', 'barrier'],
    ['The only leaflet is in English, and too small to read', 'barrier'],
    ['We wondered whether the night staff ever see the plan', 'question'],
    ['How many people give up before anybody rings back?', 'question'],
    ['Maybe the baker could take the cards round with the bread', 'idea'],
    ['In Tollerton the postmen knock on a list of doors each morning', 'example'],
    ['34 of the 50 people who replied had not been told about the grant', 'evidence'],
    ['Since the surgery closed in March everybody goes to the town', 'contextChange'],
    ['It was agreed to keep the Thursday group until Easter', 'decision'],
    ['Marjorie to ring the bus company by Friday', 'action'],
    ['Our aim is that nobody leaves hospital to an empty house', 'objective'],
    ['Tea and scones, thank you Winnie', 'note'],
  ])('“%s” is %s', (text, kind) => {
    expect(readLine(text)?.kind).toBe(kind);
  });

  test('says in plain words what speaks for its kind', () => {
    const why = readLine('Maybe the baker could take the cards round with the bread')?.why();
    expect(why).toMatch(/^“[^”]+”(?: and “[^”]+”)?(?: under “[^”]+”)? speaks? of something to try\.$/);
  });

  test('its heading is named where it speaks too', () => {
    const why = readLine('too many steps at the back', 'What gets in the way')?.why();
    expect(why).toContain('“What gets in the way”');
  });
});

describe('a line among others', () => {
  let model: ReturnType<typeof lineModel>;
  beforeAll(() => {
    model = lineModel();
  });
  const line = (text: string, more: Partial<LineInNotes> = {}): LineInNotes => ({
    text,
    headings: ['On the wall'],
    marker: 'bullet',
    isNested: false,
    introducesList: false,
    position: 0.5,
    placeInSection: 1,
    cues: [],
    ...more,
  });

  test('is taken more for what stands around it', () => {
    const around = (text: string) => [line(text), line('the back room'), line(text)];
    const shareOfIdea = (text: string) => {
      const verdict = classifyLines(model, around(text))[1];
      return verdict?.kind === 'idea' ? verdict.share : 0;
    };
    expect(shareOfIdea('Perhaps we could try a phone tree')).toBeGreaterThan(
      shareOfIdea('Nobody ever rings you back, it takes weeks'),
    );
  });

  test('a line under another heading is no neighbour', () => {
    const other = line('Nobody ever rings you back', { headings: ['Elsewhere'] });
    const tea = line('Tea and cake', { headings: ['Tea'] });
    const alone = classifyLines(model, [tea, line('the back room'), tea])[1];
    expect(classifyLines(model, [other, line('the back room'), other])[1]).toMatchObject({
      kind: alone?.kind,
      share: alone?.share,
    });
  });

  test('empty, endless and odd lines are judged too', () => {
    const odd = ['', '   ', '?!', '😀😀', 'a'.repeat(100_000), 'word '.repeat(50_000), '1 2 3 £4 5% 2026'];
    const verdicts = classifyLines(
      model,
      odd.map((text) => line(text)),
    );
    expect(verdicts).toHaveLength(odd.length);
    for (const verdict of verdicts) {
      expect(verdict.share).toBeGreaterThan(0);
      expect(verdict.why()).toMatch(/\.$/);
    }
  });
});

test('shares are hundredths, and come from whole numbers alone', () => {
  expect([...sharesOf([0, 0, 0, 0, 0, 0, 0, 0, 0, 0])]).toEqual(Array(10).fill(10));
  const [most, least] = sharesOf([90_000, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect([most, least]).toEqual([100, 0]);
});

test('words are read in their stems and shapes, and names apart', () => {
  const tokens = tokensOf('Waiting lists cost £40 in 2025, said Ayesha; it doesn’t help 12%', 60);
  expect(tokens.map(({ stem }) => stem)).toEqual([
    'wait',
    'list',
    'cost',
    '#money',
    'in',
    '#year',
    'said',
    'ayesha',
    'it',
    'doesn’t',
    'help',
    '#%',
  ]);
  expect(tokens.filter(({ isName }) => isName).map(({ word }) => word)).toEqual(['Ayesha']);
});

test('an entry whose words say nothing is what its heading asks for', () => {
  const kindsOf = (text: string) => parseNotes(text).items.map(({ kind }) => kind);
  expect(
    kindsOf('**What behaviours limit your ability to take part?**\n\n- The stairs\n- The doors\n'),
  ).toEqual(['theme', 'barrier', 'barrier']);
});

test('no reason rests on words that tell nothing by themselves', () => {
  const notes = [
    '## What it was like',
    'You lot never ring back and the forms are nine pages',
    'The bus and the men say it makes no difference to them at all',
    'They always come when you are out and it gets nobody anywhere',
  ].join('\n');
  for (const { why } of parseNotes(notes).items)
    expect(why).not.toMatch(/“(?:you|lot|the|and|and the|men|say|makes|what|bus)”/i);
});
