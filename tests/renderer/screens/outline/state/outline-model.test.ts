import { describe, expect, test } from 'vitest';
import {
  buildOutline,
  cachedOutline,
  NO_THEME,
  nestedSections,
  type OutlineView,
} from '../../../../../renderer/screens/outline/state/outline-model.ts';
import { documentWith, streetDocument } from '../../../../helpers/document/sample-document.ts';
import { MAX_RATIO, SIZE_FACTOR, timeRatio } from '../../../../helpers/measure/time-ratio.ts';

const byTheme: OutlineView = { arrangement: 'theme', query: '', kind: '', table: '' };
const ids = (view: OutlineView, keep: string | null = null) =>
  buildOutline(streetDocument(), view, keep).map((section) => [
    section.id,
    section.rows.map((row) => row.id),
  ]);

describe('the project as headings and lists', () => {
  test('by theme, in the order people gave them, the rest under "No theme yet"', () => {
    expect(ids(byTheme)).toEqual([
      ['t1', ['i1', 'b1']],
      ['t2', []],
      [NO_THEME, ['h1', 'p1t']],
    ]);
  });

  test('are worked out once for a document and what is asked of it', () => {
    const doc = streetDocument();
    const sections = cachedOutline(doc, byTheme, null);
    expect(sections).toEqual(buildOutline(doc, byTheme));
    expect(cachedOutline(doc, byTheme, null)).toBe(sections);
    expect(cachedOutline(doc, { ...byTheme, arrangement: 'kind' }, null)).toEqual(
      buildOutline(doc, { ...byTheme, arrangement: 'kind' }),
    );
    expect(cachedOutline(doc, byTheme, 't9')).not.toBe(sections);
  });

  test('by kind, without kinds that have no card, but with the one that is being written under', () => {
    expect(ids({ ...byTheme, arrangement: 'kind' }).map(([id]) => id)).toEqual(
      expect.arrayContaining(['barrier', 'idea', 'hypothesis', 'test']),
    );
    expect(ids({ ...byTheme, arrangement: 'kind' })).toHaveLength(4);
    expect(ids({ ...byTheme, arrangement: 'kind' }, 'note')).toContainEqual(['note', []]);
  });

  test('each row says its kind, words, state and links as sentences', () => {
    const rows = buildOutline(streetDocument(), byTheme).flatMap((section) => section.rows);
    expect(rows.find((row) => row.id === 'h1')).toMatchObject({
      kind: 'hypothesis',
      title: 'a weekly visit',
      state: 'Testing',
      links: 'tested by “Six residents, six weeks”; inspired by “Student visits”',
      restricted: false,
    });
    expect(rows.find((row) => row.id === 'p1t')?.restricted).toBe(true);
  });

  test('a card under a theme that was deleted is under "No theme yet", not lost', () => {
    const doc = documentWith(['idea', 'i1', { title: 'An idea', theme: 'gone' }]);
    expect(buildOutline(doc, byTheme).map((section) => section.id)).toEqual([NO_THEME]);
  });

  test('an empty project still has a place to write', () => {
    expect(buildOutline(documentWith(), byTheme).map((section) => section.id)).toEqual([NO_THEME]);
  });

  test('looking for words looks in every field and in the word of the kind, and hides empty headings', () => {
    expect(ids({ ...byTheme, query: 'RING offers' })).toEqual([['t1', ['b1']]]);
    expect(ids({ ...byTheme, query: 'hypothesis week' })).toEqual([[NO_THEME, ['h1']]]);
    expect(ids({ ...byTheme, query: 'nowhere' })).toEqual([]);
    expect(ids({ ...byTheme, kind: 'idea' })).toEqual([['t1', ['i1']]]);
  });

  test('10,000 cards make an outline in the time of their number', () => {
    const work = (count: number) => {
      const notes = Array.from(
        { length: count },
        (_, at) => ['note', `n${at}`, { text: `Note ${at}` }] as const,
      );
      const doc = documentWith(...notes);
      // What is known of a document's tables is remembered by them.
      return () => buildOutline({ ...doc, records: { note: { ...doc.records.note } } }, byTheme);
    };
    const many = work(10_000);
    expect(many()[0]?.rows).toHaveLength(10_000);
    expect(timeRatio(work(10_000 / SIZE_FACTOR), many)).toBeLessThanOrEqual(MAX_RATIO);
  });
});

describe('sub-headings', () => {
  const withHeadings = documentWith(
    ['theme', 't1', { name: 'Evenings', order: 'a0' }],
    ['theme', 't2', { name: 'Mornings', order: 'a1' }],
    ['heading', 'sh1', { text: 'What we heard', theme: 't1', order: 'a1' }],
    ['heading', 'sh2', { text: 'What we saw', theme: 't1', order: 'a0' }],
    ['heading', 'sh3', { text: 'Loose ends', theme: 'gone', order: 'a2' }],
    ['note', 'n1', { text: 'Right under the theme', theme: 't1', order: 'a3' }],
    ['note', 'n2', { text: 'Heard', theme: 't1', heading: 'sh1', order: 'a1' }],
    ['idea', 'n3', { title: 'Heard first', theme: 't1', heading: 'sh1', order: 'a0' }],
    ['note', 'n4', { text: 'Moved away by a partner', theme: 't2', heading: 'sh1', order: 'a4' }],
    ['note', 'n5', { text: 'Its heading was deleted', theme: 't2', heading: 'sh9', order: 'a5' }],
    ['note', 'n6', { text: 'Its theme was deleted', theme: 'gone', heading: 'sh3', order: 'a6' }],
  );
  const shape = (view: OutlineView) =>
    buildOutline(withHeadings, view).map(({ id, parentId, rows }) => [
      id,
      parentId,
      rows.map((row) => row.id),
    ]);

  test('follow the cards right under their theme, in their order; every card is listed once', () => {
    expect(shape(byTheme)).toEqual([
      ['t1', undefined, ['n1']],
      ['sh2', 't1', []],
      ['sh1', 't1', ['n3', 'n2']],
      ['t2', undefined, ['n4', 'n5']],
      [NO_THEME, undefined, []],
      ['sh3', NO_THEME, ['n6']],
    ]);
  });

  test('with a query only those with a match stay, and their themes', () => {
    expect(shape({ ...byTheme, query: 'heard' })).toEqual([
      ['t1', undefined, []],
      ['sh1', 't1', ['n3', 'n2']],
    ]);
  });

  test('are no headings where kinds are', () => {
    expect(shape({ ...byTheme, arrangement: 'kind' }).map(([id]) => id)).toEqual(['idea', 'note']);
  });

  test('stand inside the section of their theme', () => {
    const nested = nestedSections(buildOutline(withHeadings, byTheme));
    expect(nested.map(({ section, subSections }) => [section.id, subSections.map(({ id }) => id)])).toEqual([
      ['t1', ['sh2', 'sh1']],
      ['t2', []],
      [NO_THEME, ['sh3']],
    ]);
  });
});
