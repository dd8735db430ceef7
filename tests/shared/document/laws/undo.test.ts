import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProjectDocument } from '../../../../shared/document/document.ts';
import { merge } from '../../../../shared/document/merge.ts';
import { kinds, rules } from '../helpers/kinds.ts';
import { type Act, histories, patience, runs, type Step } from './operations.ts';
import { differs } from './oracle.ts';
import { play, runStep, type World } from './world.ts';

/** What people see of the live records: values without stamps; a cleared field is as good as none. */
const shown = (document: ProjectDocument): string[] =>
  Object.entries(document.records)
    .filter(([kind]) => kinds.kindOf(kind))
    .flatMap(([kind, table]) =>
      Object.entries(table).map(([id, record]) => {
        const fields = Object.entries(record).filter(([key, value]) => /^[a-z]/.test(key) && value !== null);
        return `${kind} ${id} ${JSON.stringify(fields.sort(([a], [b]) => (a < b ? -1 : 1)))}`;
      }),
    )
    .sort();

const isOwn = (step: Step): step is Extract<Step, { step: 'act' }> =>
  step.step === 'act' && !['undo', 'redo', 'erase'].includes(step.act.do);

const times = (world: World, count: number, act: Act) => {
  for (let index = 0; index < count; index += 1) runStep(world, { step: 'act', copy: 0, act });
};

it('law 6: undoing everything shows what was there, redoing everything what was made', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(histories, histories, (before, history) => {
      const world = play(before);
      runStep(world, { step: 'reopen', copy: 0 });
      const [copy] = world.copies;
      if (!copy) throw new Error('a copy');
      const start = copy.document;
      for (const step of history.filter(isOwn)) runStep(world, { ...step, copy: 0 });
      const end = copy.document;
      times(world, history.length, { do: 'undo' });
      const contested = /"-"/.test(JSON.stringify(start.records));
      if (!contested && !/"!"/.test(JSON.stringify(start)))
        expect(shown(copy.document)).toEqual(shown(start));
      times(world, history.length, { do: 'redo' });
      if (!contested && !/"!"/.test(JSON.stringify(start))) expect(shown(copy.document)).toEqual(shown(end));
    }),
    { numRuns: Math.ceil(runs / 2) },
  );
});

it('law 6: undo among partners never removes a write that was not seen', { timeout: patience }, () => {
  const undoing: Step = { step: 'act', copy: 0, act: { do: 'undo' } };
  fc.assert(
    fc.property(histories, fc.nat(4), (history, from) => {
      const world = play(history);
      runStep(world, { step: 'late', copy: 0, act: { do: 'undo' }, from });
      for (let index = 0; index < 5; index += 1) runStep(world, undoing);
      for (const { document, known, visible } of world.copies) {
        expect(differs(document, world.log, known, visible)).toBeUndefined();
      }
    }),
    { numRuns: Math.ceil(runs / 2) },
  );
});

it('law 6: a file that was taken in and un-taken can be taken in again, with all its writes', {
  timeout: patience,
}, () => {
  fc.assert(
    fc.property(histories, (history) => {
      const world = play(history);
      const [mine, theirs] = world.copies;
      if (!mine || !theirs) throw new Error('two copies');
      const before = mine.document;
      const taken = merge(before, theirs.document, rules).document;
      // Un-taking puts the old state and clock back, under a fresh session id.
      runStep(world, { step: 'reopen', copy: 0 });
      runStep(world, { step: 'act', copy: 0, act: { do: 'write', kind: 'note', id: 'n1', field: 'text' } });
      runStep(world, { step: 'merge', copy: 0, from: 1 });
      expect(differs(mine.document, world.log, mine.known, mine.visible)).toBeUndefined();
      expect(merge(mine.document, taken, rules).document).toBe(mine.document);
    }),
    { numRuns: Math.ceil(runs / 2) },
  );
});
