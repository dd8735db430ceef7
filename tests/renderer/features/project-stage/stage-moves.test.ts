import { describe, expect, test } from 'vitest';
import {
  nextStage,
  stageMoveChanges,
  unmetConditionsFor,
} from '../../../../renderer/features/project-stage/stage-moves.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { documentWith, type RecordSpec } from '../../../helpers/document/sample-document.ts';

const openIn = (stage: string, to: string, ...more: readonly RecordSpec[]) => {
  const doc = documentWith(['project', 'p1', { title: 'A project', stage }], ...more);
  const project = recordOf(doc, { kind: 'project', id: 'p1' });
  if (!project) throw new Error('The project is there.');
  return unmetConditionsFor(doc, project, to).map(({ message }) => message);
};

describe('moving from stage to stage', () => {
  test('forward says what every gate on the way leaves open', () => {
    expect(openIn('discover', 'define')).toHaveLength(2);
    expect(openIn('discover', 'define', ['barrier', 'b1', { statement: 'Ringing' }])).toEqual([
      'Define asks for whom this is. Write down who they are.',
    ]);
    expect(openIn('discover', 'deliver').length).toBeGreaterThan(3);
  });

  test('back, to a pause and to the same are free', () => {
    expect(openIn('deliver', 'define')).toEqual([]);
    expect(openIn('deliver', 'paused')).toEqual([]);
    expect(openIn('deliver', 'deliver')).toEqual([]);
    expect(openIn('paused', 'deliver').length).toBeGreaterThan(0);
  });

  test('the path leads on to its end', () => {
    expect(nextStage('discover')).toBe('define');
    expect(nextStage('spread')).toBe('closed');
    expect(nextStage('closed')).toBeUndefined();
    expect(nextStage('paused')).toBeUndefined();
  });

  test('a move is one edit: the stage and a dated line of its history, with the reason where there is one', () => {
    const move = { project: 'p1', id: 's1', to: 'deliver', today: '2026-03-02' };
    expect(stageMoveChanges({ ...move, reason: ' The money ends in May. ' })).toEqual([
      { op: 'set', kind: 'project', id: 'p1', fields: { stage: 'deliver' } },
      {
        op: 'add',
        kind: 'stageChange',
        id: 's1',
        fields: {
          project: 'p1',
          stage: 'deliver',
          on: '2026-03-02',
          createdOn: '2026-03-02',
          note: 'The money ends in May.',
        },
      },
    ]);
    expect(stageMoveChanges({ ...move, reason: '' })[1]).not.toHaveProperty('fields.note');
  });
});
