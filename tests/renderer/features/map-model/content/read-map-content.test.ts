import { expect, test } from 'vitest';
import {
  contentHeight,
  MAX_CARD_HEIGHT,
} from '../../../../../renderer/features/map-model/content/card-face.ts';
import { faceOf } from '../../../../../renderer/features/map-model/content/read-map-content.ts';
import type { Change } from '../../../../../shared/document/edit/edit.ts';
import type { Fields, ProjectDocument } from '../../../../../shared/document/model/document.ts';
import { emptyDocument } from '../../../../../shared/document/model/empty-document.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';

const after = (document: ProjectDocument, ...changes: readonly Change[]): ProjectDocument =>
  applyChanges(document, changes);

const add = (kind: string, id: string, fields: Fields): Change => ({
  op: 'add',
  kind,
  id,
  fields,
});

const start = after(
  emptyDocument('pproject1'),
  add('hypothesis', 'hfirst001', { title: 'Visits', importance: 3, evidenceSoFar: 2 }),
  add('test', 'ttest0001', { title: 'Six weeks', status: 'draft' }),
  add('test', 'ttest0002', { title: 'Twelve weeks', status: 'draft' }),
  add('idea', 'iidea0001', { title: 'Tea' }),
);

test('a face is the same object while nothing that it shows changes', () => {
  const next = after(start, add('idea', 'iidea0002', { title: 'Walks' }));
  for (const id of ['hfirst001', 'ttest0001', 'iidea0001']) expect(faceOf(next, id)).toBe(faceOf(start, id));
});

test('a face that was looked at stays while links come that change none of its words', () => {
  const links = (document: ProjectDocument, id: string) =>
    after(
      document,
      add('link', `iidea0001_relatesTo_${id}`, { from: 'iidea0001', relation: 'relatesTo', to: id }),
    );
  const face = faceOf(start, 'hfirst001');
  expect(face?.meta).toBe('Priority 1 of 1');
  const linked = links(start, 'ttest0001');
  expect(faceOf(linked, 'hfirst001')).toBe(face);
  expect(faceOf(links(linked, 'ttest0002'), 'hfirst001')).toBe(face);
  const second = add('hypothesis', 'hsecond01', { title: 'Calls', importance: 5, evidenceSoFar: 1 });
  expect(faceOf(after(linked, second), 'hfirst001')?.meta).toBe('Priority 2 of 2');
});

test('the rank of a hypothesis follows the others', () => {
  expect(faceOf(start, 'hfirst001')?.meta).toBe('Priority 1 of 1');
  const next = after(
    start,
    add('hypothesis', 'hsecond01', { title: 'Calls', importance: 5, evidenceSoFar: 1 }),
  );
  expect(faceOf(next, 'hfirst001')?.meta).toBe('Priority 2 of 2');
});

test('the cycle of a test follows its links', () => {
  expect(faceOf(start, 'ttest0002')?.state).toBe('Cycle 1, draft');
  const follows = { from: 'ttest0002', relation: 'follows', to: 'ttest0001' };
  const next = after(start, add('link', 'ttest0002_follows_ttest0001', follows));
  expect(faceOf(next, 'ttest0002')?.state).toBe('Cycle 2, draft');
});

test('what the numbers of a measure say follows its points and phases', () => {
  const values = [2, 3, 2, 3, 2, 3, 8, 9, 8, 9, 8, 9];
  const measured = after(
    start,
    add('measure', 'mvisits01', { name: 'Visits', unit: 'visits' }),
    ...values.map((value, index) => {
      const date = `2026-${String(index + 1).padStart(2, '0')}-05`;
      return add('dataPoint', `mvisits01_${index}`, { measure: 'mvisits01', date, value });
    }),
  );
  expect(faceOf(measured, 'mvisits01')?.meta).toBe('12 points, signal, last 9 visits');
  const phase = add('phase', 'pphase001', { measure: 'mvisits01', from: '2026-07-01', label: 'The student' });
  expect(faceOf(after(measured, phase), 'mvisits01')?.meta).toMatch(/^12 points, too few to say, last 9/);
});

test('what speaks for and against a hypothesis stands on its face, and follows what learnings say', () => {
  const tested = after(
    start,
    add('learning', 'lsame0001', { statement: 'Same face', direction: 'supports' }),
    add('link', 'hfirst001_testedBy_ttest0001', {
      from: 'hfirst001',
      relation: 'testedBy',
      to: 'ttest0001',
    }),
    add('link', 'ttest0001_produced_lsame0001', {
      from: 'ttest0001',
      relation: 'produced',
      to: 'lsame0001',
    }),
  );
  expect(faceOf(tested, 'hfirst001')?.meta).toBe('1 for, 0 against. Priority 1 of 1');
  const turned = after(tested, {
    op: 'set',
    kind: 'learning',
    id: 'lsame0001',
    fields: { direction: 'challenges' },
  });
  expect(faceOf(turned, 'hfirst001')?.meta).toBe('0 for, 1 against. Priority 1 of 1');
});

test('long words beside a curve or a figure leave room for them: nothing is cut at the foot of the card', () => {
  const name = 'How often somebody from the street comes by and stays for a while, as the resident counts it';
  const figure = { value: 271, unit: 'people' };
  const next = after(
    start,
    add('measure', 'mmeasure1', { name, unit: 'visits' }),
    add('dataPoint', 'dpoint001', { measure: 'mmeasure1', date: '2026-03-02', value: 3 }),
    add('dataPoint', 'dpoint002', { measure: 'mmeasure1', date: '2026-03-09', value: 4 }),
    add('evidence', 'eevidence', {
      kind: 'figure',
      statement: name,
      figure,
      caveat: 'More are not diagnosed',
    }),
  );
  for (const id of ['mmeasure1', 'eevidence']) {
    const face = faceOf(next, id);
    if (!face) throw new Error('no face');
    expect(face.lines.length).toBeGreaterThan(2);
    expect(face.lines.map((line) => line.text).join(' ')).toBe(name);
    expect(contentHeight(face)).toBeLessThanOrEqual(MAX_CARD_HEIGHT);
  }
});

test('the name band of a theme has its sub-headings in one line, after its description', () => {
  const themed = after(
    start,
    add('theme', 'tevenings', { name: 'Evenings', description: 'After dark\nand before' }),
    add('theme', 'tmornings', { name: 'Mornings' }),
  );
  expect(faceOf(themed, 'tevenings')?.meta).toBe('After dark');
  const next = after(
    themed,
    add('heading', 'hheard001', { text: 'What we heard', theme: 'tevenings', order: 'a1' }),
    add('heading', 'hsaw00001', { text: 'What we saw', theme: 'tevenings', order: 'a0' }),
  );
  expect(faceOf(next, 'tevenings')?.meta).toBe('After dark · What we saw · What we heard');
  const before = faceOf(themed, 'tmornings');
  expect(before?.meta).toBe('');
  expect(faceOf(next, 'tmornings')).toBe(before);
  expect(faceOf(after(next, { op: 'delete', kind: 'heading', id: 'hsaw00001' }), 'tevenings')?.meta).toBe(
    'After dark · What we heard',
  );
});
