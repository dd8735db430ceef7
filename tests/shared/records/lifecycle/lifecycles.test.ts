import { describe, expect, test } from 'vitest';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { childrenOf, recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { findingsOfDocument } from '../../../../shared/records/checks/findings.ts';
import { allKinds, kindOf, kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { cycleNumberOf } from '../../../../shared/records/lifecycle/cycle-numbers.ts';
import { statusOf, transitionChanges } from '../../../../shared/records/lifecycle/lifecycle.ts';
import { decisionsAboutTest } from '../../../../shared/records/lifecycle/test-cycles.ts';
import { documentOf, edited, type Line, moment, refusal, salt } from '../test-document.ts';

const plan: Fields = {
  prediction: '4 of 6',
  successCriterion: { comparator: 'atLeast', value: 4 },
  ownerRole: 'Lead',
};
const lock: Fields = {
  locked: { prediction: '4 of 6', criterion: { comparator: 'atLeast', value: 4 }, on: '2026-01-30' },
};
const sentences: Fields = { weBelieve: 'a', forWhom: 'b', willResult: 'c', weWillSee: 'd' };

const fieldsOf = (document: ProjectDocument, kind: string, id: string): Fields =>
  recordOf(document, { kind, id })?.fields ?? {};

/** Moves a record as its form does. */
const move = (document: ProjectDocument, kindName: string, id: string, to: string) => {
  const kind = kindOf(kindName);
  const record = recordOf(document, { kind: kindName, id });
  if (!kind || !record) throw new Error(`There is no ${kindName} ${id}.`);
  const changes = transitionChanges(kind, record, to, moment);
  const sentence = refusal(document, ...changes);
  return { sentence, document: sentence ? document : edited(document, ...changes) };
};

describe('a test', () => {
  const decided: readonly Line[] = [
    ['learning', 'l1', {}],
    ['decision', 'd1', { outcome: 'adapt' }],
    ['t1', 'produced', 'l1'],
    ['l1', 'informs', 'd1'],
  ];

  test.each<[string, Fields, string, string | undefined]>([
    ['draft with a plan may be planned', plan, 'planned', undefined],
    [
      'draft without a prediction may not',
      { ...plan, prediction: ' ' },
      'planned',
      'The plan still needs a prediction.',
    ],
    [
      'draft without anything may not',
      {},
      'planned',
      'The plan still needs a prediction, what success is and an owner.',
    ],
    ['draft may not start', plan, 'running', 'From “Draft” it cannot go to “Running”.'],
    ['planned may start', { ...plan, status: 'planned' }, 'running', undefined],
    [
      'planned may not be decided',
      { ...plan, status: 'planned' },
      'decided',
      'From “Planned” it cannot go to “Decided”.',
    ],
    ['running may be studied', { ...plan, ...lock, status: 'running' }, 'studying', undefined],
    [
      'running may not stop without a reason',
      { ...plan, ...lock, status: 'running' },
      'stopped',
      'First say why it was stopped.',
    ],
    [
      'running may stop with one',
      { ...plan, ...lock, status: 'running', stopReason: 'Harm' },
      'stopped',
      undefined,
    ],
    [
      'a start may be taken back while nothing was seen',
      { ...plan, ...lock, status: 'running' },
      'planned',
      undefined,
    ],
    [
      'a start may not be taken back once something was seen',
      { ...plan, ...lock, status: 'running', observations: 'Two smiled' },
      'planned',
      'This test has started: something was noted. Stop it, or study it.',
    ],
    [
      'studied may not be decided without a decision',
      { ...plan, ...lock, status: 'studying' },
      'decided',
      expect.stringContaining('No decision is linked'),
    ],
  ])('%s', (_name, fields, to, sentence) => {
    expect(move(documentOf(['test', 't1', fields]), 'test', 't1', to).sentence).toEqual(sentence);
  });

  test('is decided by a decision that its learning informs, or that is linked with it', () => {
    const studied: Line = ['test', 't1', { ...plan, ...lock, status: 'studying' }];
    expect(move(documentOf(studied, ...decided), 'test', 't1', 'decided').sentence).toBeUndefined();
    const linked = documentOf(studied, ['decision', 'd1', {}], ['t1', 'relatesTo', 'd1']);
    expect(move(linked, 'test', 't1', 'decided').sentence).toBeUndefined();
    const began = documentOf(studied, ['decision', 'd1', {}], ['d1', 'leadsTo', 't1']);
    expect(decisionsAboutTest(began, 't1')).toEqual([]);
    expect(move(began, 'test', 't1', 'decided').sentence).toContain('No decision');
  });

  test('a decision and the state that needs it may come in one edit', () => {
    const document = documentOf(['test', 't1', { ...plan, ...lock, status: 'studying' }]);
    const all = [
      { op: 'set', kind: 'test', id: 't1', fields: { status: 'decided' } },
      { op: 'add', kind: 'decision', id: 'd1', fields: {} },
      {
        op: 'add',
        kind: 'link',
        id: 't1_relatesTo_d1',
        fields: { from: 't1', relation: 'relatesTo', to: 'd1' },
      },
    ] as const;
    expect(refusal(document, all[0])).toContain('No decision');
    expect(refusal(document, ...all)).toBeUndefined();
  });

  test('keeps prediction and criterion in one register when it starts', () => {
    const started = move(
      documentOf(['test', 't1', { ...plan, status: 'planned' }]),
      'test',
      't1',
      'running',
    ).document;
    expect(fieldsOf(started, 'test', 't1')).toMatchObject({
      status: 'running',
      actualStart: '2026-03-13',
      locked: { prediction: plan.prediction, criterion: plan.successCriterion, on: '2026-03-13', salt },
    });
    const back = move(started, 'test', 't1', 'planned').document;
    expect(fieldsOf(back, 'test', 't1')).toMatchObject({
      status: 'planned',
      locked: null,
      actualStart: null,
    });
  });

  test('ends on the day it is said to be over, unless another day is written, and goes on without one', () => {
    const running = (fields: Fields) =>
      documentOf(['test', 't1', { ...plan, ...lock, status: 'running', ...fields }]);
    const over = move(running({}), 'test', 't1', 'studying').document;
    expect(fieldsOf(over, 'test', 't1')).toMatchObject({ status: 'studying', actualEnd: '2026-03-13' });
    expect(fieldsOf(move(over, 'test', 't1', 'running').document, 'test', 't1')).toMatchObject({
      actualEnd: null,
    });
    const written = move(running({ actualEnd: '2026-03-01' }), 'test', 't1', 'studying').document;
    expect(fieldsOf(written, 'test', 't1')).toMatchObject({ actualEnd: '2026-03-01' });
  });

  test('a start that is taken back stays to be read, with its seal, and asks why', () => {
    const planned = documentOf(['test', 't1', { ...plan, status: 'planned' }]);
    const started = move(planned, 'test', 't1', 'running').document;
    const { locked } = fieldsOf(started, 'test', 't1');
    const back = move(started, 'test', 't1', 'planned').document;
    expect(childrenOf(back, 'amendment', 't1').map(({ fields }) => fields)).toEqual([
      { test: 't1', of: 'start', was: locked, on: '2026-03-13', createdOn: '2026-03-13' },
    ]);
    expect(findingsOfDocument(back).map(({ rule }) => rule)).toContain('amendmentWithoutReason');
    const neverStarted = move(planned, 'test', 't1', 'draft').document;
    expect(childrenOf(neverStarted, 'amendment', 't1')).toEqual([]);
  });

  test('a copy that goes without what the start kept takes no start back', () => {
    const whole = documentOf(['test', 't1', { ...plan, ...lock, status: 'running' }]);
    const copy = redact(whole, 'partners', kindRegistry);
    const refused = move(copy, 'test', 't1', 'planned');
    expect(refused.sentence).toBe(
      'This copy goes without what the start kept. Take the start back in a whole copy.',
    );
    expect(childrenOf(refused.document, 'amendment', 't1')).toEqual([]);
  });

  test.each(['prediction', 'successCriterion', 'locked'])(
    'once started its %s cannot be written over',
    (field) => {
      const document = documentOf(['test', 't1', { ...plan, ...lock, status: 'running' }]);
      const write = (fields: Fields) => refusal(document, { op: 'set', kind: 'test', id: 't1', fields });
      expect(write({ [field]: null })).toContain('is kept as it was at the start');
      expect(write({ [field]: field === 'prediction' ? '1 of 6' : { on: '2026-03-01' } })).toBeDefined();
      expect(write({ observations: 'Two smiled', status: 'studying' })).toBeUndefined();
      expect(write({ [field]: null, status: 'draft' })).toBeDefined();
    },
  );

  test('its cycle is counted from what it follows, rings included', () => {
    const document = documentOf(
      ['test', 't1', {}],
      ['test', 't2', {}],
      ['test', 't3', {}],
      ['t2', 'follows', 't1'],
      ['t3', 'follows', 't2'],
    );
    expect(['t1', 't2', 't3'].map((id) => cycleNumberOf(document, id))).toEqual([1, 2, 3]);
    const ring = edited(document, {
      op: 'add',
      kind: 'link',
      id: 't1_follows_t3',
      fields: { from: 't1', relation: 'follows', to: 't3' },
    });
    expect(['t1', 't2', 't3'].map((id) => cycleNumberOf(ring, id))).toEqual([1, 2, 3]);
    const gone = edited(document, { op: 'delete', kind: 'test', id: 't1' });
    expect(cycleNumberOf(gone, 't3')).toBe(2);
  });
});

describe('other lifecycles', () => {
  test.each([
    [{}, 'ready', 'Write first: what we believe, for whom, what will result and what we will see.'],
    [{ ...sentences, weWillSee: '' }, 'ready', 'Write first: what we will see.'],
    [sentences, 'ready', undefined],
    [sentences, 'supported', 'From “Draft” it cannot go to “Supported”.'],
    [{}, 'retired', undefined],
    [{ ...sentences, status: 'testing' }, 'unclear', undefined],
  ])('a hypothesis with %j to %s', (fields, to, sentence) => {
    expect(move(documentOf(['hypothesis', 'h1', fields]), 'hypothesis', 'h1', to).sentence).toBe(sentence);
  });

  test('an action that is done gets its day, and loses it when it is opened again', () => {
    const done = move(documentOf(['action', 'a1', {}]), 'action', 'a1', 'done').document;
    expect(fieldsOf(done, 'action', 'a1')).toMatchObject({ status: 'done', doneOn: '2026-03-13' });
    const open = move(done, 'action', 'a1', 'open').document;
    expect(fieldsOf(open, 'action', 'a1')).toMatchObject({ status: 'open', doneOn: null });
  });

  test('a question may be answered before its learning is there: that is a finding', () => {
    expect(move(documentOf(['question', 'q1', {}]), 'question', 'q1', 'answered').sentence).toBeUndefined();
  });

  test('a project moves to any stage from any', () => {
    const stages = kindOf('project')?.fields.stage?.options?.map(({ value }) => value) ?? [];
    for (const from of stages)
      for (const to of stages) {
        const document = documentOf(['project', 'project1', { stage: from }]);
        expect(move(document, 'project', 'project1', to).sentence).toBeUndefined();
      }
  });

  test('a state that a newer version wrote can be left', () => {
    const document = documentOf(['test', 't1', { ...plan, status: 'simulating' }]);
    expect(move(document, 'test', 't1', 'planned').sentence).toBeUndefined();
  });

  test('a new record may begin in any state whose needs are met', () => {
    const add = (fields: Fields) => refusal(documentOf(), { op: 'add', kind: 'test', id: 't1', fields });
    expect(add({ ...plan, status: 'planned' })).toBeUndefined();
    expect(add({ status: 'planned' })).toContain('The plan still needs');
    expect(
      refusal(documentOf(), { op: 'add', kind: 'idea', id: 'i1', fields: { status: 'alreadyRunning' } }),
    ).toBeUndefined();
  });

  test('what has no status written stands at the beginning', () => {
    for (const kind of allKinds())
      expect(statusOf(kind, { id: 'x', fields: {} })).toBe(kind.lifecycle?.initial ?? '');
  });
});
