import { describe, expect, it } from 'vitest';
import {
  allLinks,
  placementsOf,
  recordsOf,
  trashedRecords,
} from '../../../../shared/document/model/selectors.ts';
import {
  createAudienceView,
  hiddenTitles,
  isHiddenFromAudience,
} from '../../../../shared/document/sharing/audience-view.ts';
import { createJudgingKinds } from '../../../../shared/document/sharing/share-policy.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { act, add, drop, join, set, start } from '../helpers/copies.ts';
import { kinds } from '../helpers/kinds.ts';

const project = act(
  start(
    add('open1', { text: 'CANARYopen', sensitivity: 'open' }),
    add('part1', { text: 'For partners' }),
    add('rest1', { text: 'CANARYrestricted', sensitivity: 'restricted' }),
    add('gone1', { text: 'CANARYtrash', sensitivity: 'restricted' }),
    add('open1_relatesTo_rest1', { from: 'open1', to: 'rest1', relation: 'CANARYlink' }, 'link'),
    add('onlink', { from: 'open1_relatesTo_rest1', to: 'open1', relation: 'CANARYonlink' }, 'link'),
    add('m1', { name: 'Map' }, 'map'),
    add('m1_rest1', { map: 'm1', card: 'rest1', pos: [1, 1] }, 'placement'),
    add('m1_open1', { map: 'm1', card: 'open1', pos: [9, 9] }, 'placement'),
    add('day1', { text: 'CANARYdiary' }, 'diary'),
  ),
  's',
  drop('gone1'),
);

describe('a document for the room', () => {
  const { document, hiddenIds } = createAudienceView(kinds)(project);

  it('has nothing that is restricted or tells of a resident, in no table, and nothing that hangs on it', () => {
    expect(JSON.stringify(document)).not.toMatch(/CANARY(restricted|trash|link|onlink|diary)/);
    expect(JSON.stringify(document)).not.toMatch(/"(rest1|m1_rest1|gone1|day1)":/);
    expect(recordsOf(document, 'note').map(({ id }) => id)).toEqual(['open1', 'part1']);
    expect(allLinks(document)).toEqual([]);
    expect(placementsOf(document, 'm1').map(({ id }) => id)).toEqual(['m1_open1']);
    expect(trashedRecords(document)).toEqual([]);
    expect([...hiddenIds].sort()).toEqual([
      'day1',
      'gone1',
      'm1_rest1',
      'onlink',
      'open1_relatesTo_rest1',
      'rest1',
    ]);
  });

  it('keeps tables that lose nothing, and what it made of the others, as long as they stay the same', () => {
    const room = createAudienceView(kinds);
    const [before] = [room(project).document];
    const after = room(act(project, 's', set('m1', { name: 'Renamed' }, 'map'))).document;
    expect(after.records.map).not.toBe(before.records.map);
    expect(after.records.note).toBe(before.records.note);
    expect(after.records.link).toBe(before.records.link);
    const open = start(add('open1', { text: 'a' }));
    expect(room(open).document).toBe(open);
  });

  it('hides a card as soon as anybody says that it is restricted, while others say it is not', () => {
    const both = start(add('c1', { text: 'a', sensitivity: 'open' }));
    const clash = join(
      act(both, 'A', set('c1', { sensitivity: 'restricted' })),
      act(both, 'B', set('c1', { sensitivity: 'partners' })),
    );
    expect(createAudienceView(kinds)(clash).hiddenIds).toEqual(new Set(['c1']));
  });

  it('knows the words that must not be said', () => {
    expect(hiddenTitles(project, hiddenIds, kinds)).toEqual(
      expect.arrayContaining(['CANARYrestricted', 'CANARYtrash', 'CANARYdiary']),
    );
    expect(hiddenTitles(project, hiddenIds, kinds)).not.toContain('CANARYopen');
  });
});

describe('with the kinds of the app', () => {
  const story = { kind: 'story', statement: 'My own words' };
  const stored = (fields: object) => ({ ...fields, '~': 's-1' });

  it('a story without permission stays out, one with permission does not, nor does other evidence', () => {
    const evidence = createJudgingKinds(kindRegistry)('evidence', stored({}));
    expect(isHiddenFromAudience(evidence, stored(story))).toBe(true);
    const given = { ...story, quoteConsent: { given: true, scope: 'partners' } };
    expect(isHiddenFromAudience(evidence, stored(given))).toBe(false);
    expect(isHiddenFromAudience(evidence, stored({ kind: 'statistic', statement: '271' }))).toBe(false);
  });

  it('results of few people are shown, and what amends them: their team presents them', () => {
    const shown = start(
      add('t1', { title: 'Six', actualN: 6, resultValue: { value: 5, outOf: 6 } }, 'test'),
      add('a1', { test: 't1', change: '5 of 6', reason: 'One moved away' }, 'amendment'),
      add('e1', { statement: 'Six people', figure: { value: 6, unit: 'people' } }, 'evidence'),
    );
    expect(createAudienceView(kindRegistry)(shown).document).toBe(shown);
  });

  it('every kind can be restricted but the project, which is what is shown', () => {
    for (const kind of kindRegistry.allKinds())
      expect([kind.name, isHiddenFromAudience([kind], stored({ sensitivity: 'restricted' }))]).toEqual([
        kind.name,
        kind.name !== 'project',
      ]);
  });
});
