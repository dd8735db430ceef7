import { describe, expect, test } from 'vitest';
import {
  buildOutline,
  cachedOutline,
  NO_THEME,
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
