import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createProjectWriter } from '../../../../shared/document/file/project-writer.ts';
import { readProject } from '../../../../shared/document/file/read-project.ts';
import { countersOf, highestCounter } from '../../../../shared/document/model/clock.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { hasCountersLeft, isFarAhead, MAX_COUNTER } from '../../../../shared/document/model/dots.ts';
import { renumberCounters } from '../../../../shared/document/model/renumber-counters.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { act, add, canonical, drop, erase, join, mustEqual, set, start } from '../helpers/copies.ts';
import { kinds } from '../helpers/kinds.ts';
import { platform } from '../helpers/platform.ts';
import { histories, patience, runs } from '../laws/operations.ts';
import { play } from '../laws/world.ts';

const FAR = 2 ** 32;

/** A sound file whose highest counter is this one. */
const atTop = (counter: number): ProjectDocument => {
  const begun = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));
  const before = { ...begun, clock: { ...countersOf(begun.clock), Far00001: counter - 1 } };
  return act(before, 'Far00002', set('n1', { text: 'far' }));
};

const reopened = (document: ProjectDocument): ProjectDocument => {
  const read = readProject(createProjectWriter(platform)(document), platform);
  if (read.outcome !== 'ok') throw new Error(`${read.outcome}: ${read.details.join(' ')}`);
  return read.document;
};

const textOf = (document: ProjectDocument): unknown =>
  recordOf(document, { kind: 'note', id: 'n1' })?.fields.text;

/** Each limit, right below it and right above. */
const edges = [1, 2, FAR, MAX_COUNTER - FAR, MAX_COUNTER - 1, MAX_COUNTER].flatMap((limit) =>
  [-1, 0, 1].map((step) => limit + step).filter((counter) => counter > 1 && counter <= MAX_COUNTER),
);

describe('at every limit of counters', () => {
  it.each(edges)('%d: what can be written can be read, joined, and edited where there is room', (counter) => {
    const document = atTop(counter);
    expect(highestCounter(document.clock)).toBe(counter);
    mustEqual(reopened(document), document, 'reopened');
    const low = start(add('n1', { text: 'one' }), add('n2', { text: 'two' }));
    mustEqual(join(document, low), join(low, document), 'joined the other way round');
    expect(textOf(reopened(join(low, document)))).toBe('far');
    expect(hasCountersLeft(document.clock)).toBe(counter < MAX_COUNTER);
    if (counter < MAX_COUNTER) {
      expect(textOf(reopened(act(document, 'Next0001', set('n1', { text: 'next' }))))).toBe('next');
    } else expect(() => act(document, 'Next0001', set('n1', { text: 'next' }))).toThrow(RangeError);
  });

  it('a copy is far ahead from 2^32 above ours on', () => {
    const clock = (counter: number) => ({ A: counter });
    expect(isFarAhead(clock(5), clock(5 + FAR))).toBe(false);
    expect(isFarAhead(clock(5), clock(6 + FAR))).toBe(true);
    expect(isFarAhead({}, clock(FAR))).toBe(false);
    expect(isFarAhead(clock(6 + FAR), clock(5))).toBe(false);
  });
});

/** The same history with every counter moved up: what a damaged clock makes of it. */
const movedUp = (document: ProjectDocument): ProjectDocument => {
  const text = JSON.stringify(document).replace(/(S[0-9a-z]+)-(\d+)/g, (_all, session, counter) => {
    return `${session}-${Number(counter) + FAR}`;
  });
  const up = JSON.parse(text) as ProjectDocument;
  const clockUp = (clock: { readonly [session: string]: number }) =>
    Object.fromEntries(
      Object.entries(clock).map(([session, counter]) => [session, counter === 0 ? 0 : counter + FAR]),
    );
  return {
    ...up,
    clock: clockUp(countersOf(up.clock)),
    ...(up.gap === undefined ? {} : { gap: clockUp(up.gap) }),
  };
};

/** What people see: values, clashes, what is withheld and what was erased; not the counters. */
const said = (document: ProjectDocument): string =>
  canonical({ ...document, clock: {} }).replace(/(S[0-9a-z]+)-(\d+)/g, '$1');

describe('counted anew', () => {
  it('leaves a project with room as it is', () => {
    const document = atTop(FAR);
    expect(renumberCounters(document)).toBe(document);
  });

  it('a project says the same, has room, and joins copies made of it afterwards like any other', {
    timeout: patience,
  }, () => {
    fc.assert(
      fc.property(histories, fc.nat(4), (history, which) => {
        const document = play(history.slice(0, 20)).copies[which]?.document;
        if (!document || document.gap !== undefined) return;
        const crowded = movedUp(document);
        const fresh = renumberCounters(crowded);
        expect(highestCounter(fresh.clock)).toBeLessThanOrEqual(highestCounter(document.clock));
        expect(said(fresh)).toBe(said(crowded));
        mustEqual(reopened(fresh), fresh, 'reopened');
        const theirs = act(fresh, 'Theirs01', set('n1', { text: 'theirs' }), drop('n2'));
        const mine = act(fresh, 'Mine0001', set('n1', { text: 'mine' }));
        mustEqual(join(mine, theirs), join(theirs, mine), 'joined the other way round');
      }),
      { numRuns: Math.ceil(runs / 10) },
    );
  });

  it('keeps gaps of a copy that came from a redacted one, and erasures', () => {
    const whole = act(atTop(MAX_COUNTER - 5), 'Own00001', erase('n2'), set('n1', { privateWords: 'ours' }));
    const partial = redact(whole, 'partners', kinds);
    const fresh = renumberCounters(partial);
    mustEqual(reopened(fresh), fresh, 'reopened');
    expect(Object.keys(fresh.gap ?? {})).toEqual(Object.keys(partial.gap ?? {}));
    const freshWhole = renumberCounters(whole);
    expect(freshWhole.trash.note?.n2).toHaveProperty('~.x');
    expect(hasCountersLeft(fresh.clock)).toBe(true);
  });
});
