import { describe, expect, test } from 'vitest';
import {
  type CardVisibility,
  computeVisibility,
  everythingVisible,
} from '../../../../../renderer/screens/map/view-options/visibility.ts';
import { filterChoices } from '../../../../../renderer/screens/map/view-panel/filter-options.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { add, filtered, link, MAP, onMap, seeing, withMap } from './documents.ts';

const THEME = 'tevenings';

const start = applyChanges(withMap, [
  add('theme', THEME, { name: 'Evenings' }),
  ...onMap('barrier', 'bbuses001', {
    statement: 'Buses stop at six',
    theme: THEME,
    whoFeelsIt: 'resident',
    tags: ['transport'],
  }),
  ...onMap('idea', 'ilifts001', { title: 'A lift home', description: 'Volunteers drive', status: 'raised' }),
  ...onMap('hypothesis', 'hvisits01', { title: 'Weekly visits', status: 'testing', evidenceSoFar: 2 }),
  ...onMap('test', 'tsixweeks', { title: 'Six weeks', status: 'running', ownerRole: 'Coordinator' }),
  ...onMap('learning', 'lsameface', {
    statement: 'Same face mattered',
    strength: 4,
    sensitivity: 'restricted',
  }),
  add('idea', 'inowhere1', { title: 'A bus that nobody sees' }),
  link('hvisits01', 'testedBy', 'tsixweeks'),
  link('tsixweeks', 'produced', 'lsameface'),
  link('lsameface', 'supports', 'hvisits01'),
  link('bbuses001', 'prompts', 'ilifts001'),
]);

const ids = (set: CardVisibility['shownIds']): readonly string[] | undefined => set && [...set].sort();
const shown = (wish: Parameters<typeof filtered>[0]) =>
  ids(computeVisibility(start, MAP, filtered(wish)).shownIds)?.filter((id) => id !== THEME);

test('without a wish nothing is worked out: the same object for every document', () => {
  expect(computeVisibility(start, MAP, seeing({}))).toBe(everythingVisible);
  expect(computeVisibility(start, MAP, seeing({ search: '  ' }))).toBe(everythingVisible);
});

describe('search', () => {
  const hits = (search: string) => ids(computeVisibility(start, MAP, seeing({ search })).hitIds);
  test('finds titles, all fields of words, tags and words of a choice, in any order, whatever case and accents', () => {
    expect(hits('BÚSES')).toEqual(['bbuses001']);
    expect(hits('drive volunteers')).toEqual(['ilifts001']);
    expect(hits('transport')).toEqual(['bbuses001']);
    expect(hits('felt by residents')).toEqual(['bbuses001']);
    expect(hits('coordinator')).toEqual(['tsixweeks']);
    expect(hits('evenings')).toEqual([THEME]);
    expect(hits('nothing of the kind')).toEqual([]);
  });
  test('is not found across two fields, on a card of another map, or among cards that a filter leaves out', () => {
    expect(hits('home volunteers')).toEqual(['ilifts001']);
    expect(hits('homevolunteers')).toEqual([]);
    expect(hits('nobody sees')).toEqual([]);
    const both = { ...filtered({ kinds: ['test'] }), search: 'visits' };
    expect(ids(computeVisibility(start, MAP, both).hitIds)).toEqual([]);
  });
  test('dims what has not the words, and a mat only where none of its cards has them', () => {
    const sight = computeVisibility(start, MAP, seeing({ search: 'buses' }));
    expect(['bbuses001', THEME, 'ilifts001'].map(sight.emphasis)).toEqual(['normal', 'normal', 'dimmed']);
    expect(computeVisibility(start, MAP, seeing({ search: 'weeks' })).emphasis(THEME)).toBe('dimmed');
  });
  test('a changed card is read anew', () => {
    const next = applyChanges(start, [
      { op: 'set', kind: 'idea', id: 'ilifts001', fields: { title: 'A taxi home' } },
    ]);
    expect(ids(computeVisibility(next, MAP, seeing({ search: 'taxi' })).hitIds)).toEqual(['ilifts001']);
    expect(ids(computeVisibility(next, MAP, seeing({ search: 'lift' })).hitIds)).toEqual([]);
  });
});

describe('filters', () => {
  test('by kind, theme, state, tag, owner, who may see it', () => {
    expect(shown({ kinds: ['test', 'idea'] })).toEqual(['ilifts001', 'tsixweeks']);
    expect(shown({ themes: [THEME] })).toEqual(['bbuses001']);
    expect(shown({ themes: [''] })).not.toContain('bbuses001');
    expect(shown({ statuses: ['running', 'testing'] })).toEqual(['hvisits01', 'tsixweeks']);
    expect(shown({ tags: ['transport'] })).toEqual(['bbuses001']);
    expect(shown({ owners: ['Coordinator'] })).toEqual(['tsixweeks']);
    expect(shown({ sensitivities: ['restricted'] })).toEqual(['lsameface']);
    expect(shown({ sensitivities: ['partners'] })).not.toContain('lsameface');
  });
  test('by the meeting they came from; without a meeting also those whose meeting was deleted', () => {
    const meetings = applyChanges(start, [
      add('session', 'smarch001', { title: 'Second meeting', on: '2026-03-12' }),
      { op: 'set', kind: 'barrier', id: 'bbuses001', fields: { session: 'smarch001' } },
      { op: 'set', kind: 'idea', id: 'ilifts001', fields: { session: 'sgone0001' } },
    ]);
    const of = (session: string) =>
      ids(computeVisibility(meetings, MAP, filtered({ sessions: [session] })).shownIds);
    expect(of('smarch001')).toEqual(['bbuses001']);
    expect(of('')).toContain('ilifts001');
    expect(of('')).not.toContain('bbuses001');
    expect(filterChoices(meetings, MAP, 'sessions')).toEqual([
      { value: '', label: 'No meeting', count: 4 },
      { value: 'smarch001', label: 'Second meeting, 12 March 2026', count: 1 },
    ]);
    expect(filterChoices(start, MAP, 'sessions')).toEqual([]);
  });
  test('of two lists both must fit', () => {
    expect(shown({ kinds: ['test'], statuses: ['testing'] })).toEqual([]);
  });
  test('not yet tested: hypotheses without a test, ideas without a hypothesis', () => {
    expect(shown({ isUntested: true })).toEqual(['ilifts001']);
    const next = applyChanges(start, [
      { op: 'delete', kind: 'test', id: 'tsixweeks' },
      link('ilifts001', 'inspires', 'hvisits01'),
    ]);
    const sight = computeVisibility(next, MAP, filtered({ isUntested: true }));
    expect(ids(sight.shownIds)).toEqual(['hvisits01']);
  });
  test('changed since: by the day of the session that wrote, and by the day it was made', () => {
    const later = applyChanges(
      start,
      [
        { op: 'set', kind: 'test', id: 'tsixweeks', fields: { title: 'Seven weeks' } },
        ...onMap('idea', 'imade0001', { title: 'Made then', createdOn: '2026-05-02' }),
      ],
      'Later0001',
    );
    const document = {
      ...later,
      sessions: { Tester01: { on: '2026-03-01' }, Later0001: { on: '2026-04-01' } },
    };
    const since = (day: string) => ids(computeVisibility(document, MAP, filtered({ since: day })).shownIds);
    expect(since('2026-04-01')).toEqual(['imade0001', 'tsixweeks']);
    expect(since('2026-03-01')).toContain('bbuses001');
    expect(since('2026-05-01')).toEqual(['imade0001']);
    const silent = { ...document, sessions: {} };
    expect(ids(computeVisibility(silent, MAP, filtered({ since: '2026-01-01' })).shownIds)).toEqual([
      'imade0001',
    ]);
  });
  test('others dim or hide; a mat stays as long as one of its cards does; mats are not counted', () => {
    const hide = { ...filtered({ kinds: ['barrier'] }), others: 'hide' as const };
    const sight = computeVisibility(start, MAP, hide);
    expect([sight.shownCount, sight.totalCount]).toEqual([1, 5]);
    expect(['bbuses001', THEME, 'ilifts001'].map(sight.emphasis)).toEqual(['normal', 'normal', 'hidden']);
    const none = computeVisibility(start, MAP, { ...hide, filter: { ...hide.filter, kinds: ['test'] } });
    expect(none.emphasis(THEME)).toBe('hidden');
    expect(computeVisibility(start, MAP, filtered({ kinds: ['test'] })).emphasis('bbuses001')).toBe('dimmed');
  });
});

describe('focus', () => {
  const near = (steps: 1 | 2 | 3, cards = ['lsameface']) =>
    ids(computeVisibility(start, MAP, seeing({ focus: { cards, steps, isFixed: true } })).shownIds);
  test('shows what is linked within the steps, in either direction, cycles or not', () => {
    expect(near(1)).toEqual(['hvisits01', 'lsameface', 'tsixweeks']);
    expect(near(3)).toEqual(['hvisits01', 'lsameface', 'tsixweeks']);
    expect(near(1, ['bbuses001'])).toEqual(['bbuses001', 'ilifts001']);
    const longer = applyChanges(start, [
      ...onMap('decision', 'dshorter1', { statement: 'Shorter visits' }),
      link('lsameface', 'informs', 'dshorter1'),
    ]);
    const from = (steps: 1 | 2) =>
      computeVisibility(longer, MAP, seeing({ focus: { cards: ['hvisits01'], steps, isFixed: true } }))
        .shownIds;
    expect(from(1)).not.toContain('dshorter1');
    expect(from(2)).toContain('dshorter1');
  });
  test('a card that was deleted holds nothing together', () => {
    const next = applyChanges(start, [{ op: 'delete', kind: 'learning', id: 'lsameface' }]);
    const wish = seeing({ focus: { cards: ['lsameface'], steps: 2, isFixed: true } });
    expect(ids(computeVisibility(next, MAP, wish).shownIds)).toEqual([]);
  });
});

describe('colours', () => {
  const label = (colours: 'status' | 'strength' | 'feltBy', id: string) =>
    computeVisibility(start, MAP, seeing({ colours })).toneOf(id)?.label;
  test('by state, strength and who feels it, and a word where nothing is said', () => {
    expect(label('status', 'hvisits01')).toBe('Under way');
    expect(label('status', 'ilifts001')).toBe('Not begun');
    expect(label('status', 'lsameface')).toBe('No state');
    expect(label('strength', 'lsameface')).toBe('4 of 5');
    expect(label('strength', 'hvisits01')).toBe('2 of 5');
    expect(label('strength', 'ilifts001')).toBe('Nobody has said');
    expect(label('feltBy', 'bbuses001')).toBe('Felt by residents');
    expect(label('feltBy', 'ilifts001')).toBe('Does not say');
  });
  test('by kind no card wears a tone', () => {
    expect(computeVisibility(start, MAP, filtered({ kinds: ['test'] })).toneOf('tsixweeks')).toBeUndefined();
  });
});
