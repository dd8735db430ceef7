import { describe, expect, it } from 'vitest';
import { findClashes } from '../../../../shared/document/merge/clashes.ts';
import { merge } from '../../../../shared/document/merge/merge.ts';
import type { ProjectDocument } from '../../../../shared/document/model/document.ts';
import { shownField, storedRegister } from '../../../../shared/document/model/find-shown.ts';
import {
  allLinks,
  childrenOf,
  kindOfId,
  recordOf,
  recordsOf,
} from '../../../../shared/document/model/selectors.ts';
import { createAudienceView } from '../../../../shared/document/sharing/audience-view.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { findingsOfRecord } from '../../../../shared/records/checks/findings.ts';
import { validateDocument } from '../../../../shared/records/checks/validate-document.ts';
import { evidenceBalanceOf } from '../../../../shared/records/computed/evidence-balance.ts';
import { cardKinds, documentRules, kindRegistry, titleOf } from '../../../../shared/records/kind-registry.ts';
import { changeKind, countUnsuitedLinks } from '../../../../shared/records/shown/change-kind.ts';
import { keptFieldsOf } from '../../../../shared/records/shown/kept-fields.ts';
import { kindChangeRefusal } from '../../../../shared/records/shown/kind-change-refusal.ts';
import { readSeparateRegister } from '../../../../shared/records/shown/registers.ts';
import { describeCopy } from '../../../../shared/share-copy/describe-copy.ts';
import { applyChanges } from '../../../helpers/document/apply-changes.ts';
import { documentOf, edited, refusal } from '../test-document.ts';

const DAY = '2026-03-02';

/** The document after its card is made what `to` says. */
const changed = (document: ProjectDocument, id: string, to: string): ProjectDocument =>
  edited(document, ...changeKind(document, { kind: kindOfId(document, id) ?? '', id }, to, DAY));

/** The same in another person's copy. */
const changedByOther = (document: ProjectDocument, to: string): ProjectDocument =>
  applyChanges(
    document,
    changeKind(document, { kind: kindOfId(document, 'c') ?? '', id: 'c' }, to, DAY),
    'Bb00Bb00',
  );

const fieldsOf = (document: ProjectDocument, kind: string, id = 'c') =>
  recordOf(document, { kind, id })?.fields;

describe('a card that is shown as another kind', () => {
  const action = documentOf(
    [
      'action',
      'c',
      { title: 'Ring the depot', dueOn: '2026-04-01', status: 'inProgress', owners: ['Clerk'] },
    ],
    ['barrier', 'b', { statement: 'Nobody rings' }],
  );
  const question = changed(action, 'c', 'question');

  it('stays in its table, and is looked up by the kind that it is shown as', () => {
    expect(Object.keys(question.records.action ?? {})).toEqual(['c']);
    expect(question.records.question).toBeUndefined();
    expect(kindOfId(question, 'c')).toBe('question');
    expect(recordsOf(question, 'action')).toEqual([]);
    expect(recordsOf(question, 'question').map(({ id }) => id)).toEqual(['c']);
    expect(recordOf(question, { kind: 'action', id: 'c' })).toBeUndefined();
    expect(recordsOf(question, 'barrier')).toBe(recordsOf(action, 'barrier'));
  });

  it('keeps its words where they were written, and a field of one name apart', () => {
    expect(fieldsOf(question, 'question')).toMatchObject({
      question: 'Ring the depot',
      status: 'open',
      statusAsAction: 'inProgress',
      dueOnAsAction: '2026-04-01',
    });
    const reworded = edited(question, {
      op: 'set',
      kind: 'question',
      id: 'c',
      fields: { question: 'Who rings the depot?', status: 'exploring' },
    });
    expect(reworded.records.action?.c).toMatchObject({
      title: 'Who rings the depot?',
      status: 'inProgress',
      statusAsQuestion: 'exploring',
    });
    const back = changed(reworded, 'c', 'action');
    expect(fieldsOf(back, 'action')).toMatchObject({ title: 'Who rings the depot?', status: 'inProgress' });
    expect(fieldsOf(changed(back, 'c', 'question'), 'question')?.status).toBe('exploring');
  });

  it('lists what it keeps of an earlier kind, and not what every card of that kind begins with', () => {
    const kept = keptFieldsOf(recordsOf(question, 'question')[0] as never);
    expect(kept.map(({ kind, fields }) => [kind.label, fields.map(({ field }) => field.label)])).toEqual([
      ['Action', ['Owners', 'Due', 'Status']],
    ]);
    const note = changed(question, 'c', 'note');
    expect(keptFieldsOf(recordsOf(note, 'note')[0] as never).map(({ kind }) => kind.name)).toEqual([
      'action',
    ]);
  });

  it('takes what a draft writes that was begun before, in the names of the kind that it had then', () => {
    const late = edited(question, { op: 'set', kind: 'action', id: 'c', fields: { reportBackTo: 'Board' } });
    expect(fieldsOf(late, 'question')).toMatchObject({ reportBackToAsAction: 'Board' });
    const idea = changed(question, 'c', 'idea');
    const typed = edited(idea, {
      op: 'set',
      kind: 'question',
      id: 'c',
      fields: { whyItMatters: 'Cold houses' },
    });
    expect(fieldsOf(changed(typed, 'c', 'question'), 'question')?.whyItMatters).toBe('Cold houses');
  });

  it('is deleted, restored and erased under its kind of today', () => {
    const gone = edited(question, { op: 'delete', kind: 'question', id: 'c' });
    expect(Object.keys(gone.trash.action ?? {})).toEqual(['c']);
    expect(kindOfId(edited(gone, { op: 'restore', kind: 'question', id: 'c' }), 'c')).toBe('question');
    const erased = edited(question, { op: 'erase', kind: 'question', id: 'c' });
    expect(JSON.stringify(erased)).not.toContain('depot');
  });

  it('is sound, and an unknown kind of a newer version is none', () => {
    expect(validateDocument(question)).toEqual([]);
    const newer = edited(question, { op: 'set', kind: 'action', id: 'c', fields: { shownAs: 'pledge' } });
    expect(kindOfId(newer, 'c')).toBe('action');
    expect(fieldsOf(newer, 'action')?.statusAsQuestion).toBe('open');
    expect(JSON.stringify(redact(newer, 'partners', kindRegistry).records)).not.toContain('depot');
    expect(createAudienceView(kindRegistry)(newer).hiddenIds).toContain('c');
    const wrong = edited(question, { op: 'set', kind: 'action', id: 'c', fields: { statusAsQuestion: 7 } });
    expect(validateDocument(wrong)).toHaveLength(1);
  });

  it('translates names both ways', () => {
    const stored = storedRegister(question, { kind: 'question', id: 'c' }, 'status');
    expect(stored).toEqual({ kind: 'action', id: 'c', register: 'statusAsQuestion' });
    expect(shownField(question, stored)).toEqual({ kind: 'question', id: 'c', field: 'status' });
  });

  it('two kinds at once clash like any field, and one is shown', () => {
    const idea = changed(action, 'c', 'idea');
    const both = merge(idea, changedByOther(action, 'question'), documentRules).document;
    const clashes = findClashes(both, documentRules).filter((clash) => 'field' in clash);
    expect(clashes).toMatchObject([{ id: 'c', kind: kindOfId(both, 'c'), field: 'shownAs' }]);
  });
});

describe('links, states and refusals go by the kind that a card is shown as', () => {
  const document = documentOf(
    ['evidence', 'c', { statement: 'Six of 80 rang', kind: 'survey' }],
    ['hypothesis', 'h', { weBelieve: 'A caller helps' }],
    ['c', 'supports', 'h'],
    ['theme', 't', { name: 'Calls' }],
  );

  it('a relation that does not suit is shown as “relates to”, counts as that, and comes back', () => {
    expect(evidenceBalanceOf(document, 'h').for.cards).toHaveLength(1);
    const note = changed(document, 'c', 'note');
    expect(allLinks(note).map(({ id, fields }) => [id, fields.relation])).toEqual([
      ['c_supports_h', 'relatesTo'],
    ]);
    expect(note.records.link?.c_supports_h?.relation).toBe('supports');
    expect(evidenceBalanceOf(note, 'h').for.cards).toHaveLength(0);
    expect(countUnsuitedLinks(document, note, ['c'])).toBe(1);
    const learning = changed(note, 'c', 'learning');
    expect(evidenceBalanceOf(learning, 'h').for.cards).toHaveLength(1);
    expect(countUnsuitedLinks(note, learning, ['c'])).toBe(0);
  });

  it('a barrier that became a test plans, starts, keeps its prediction and can be amended', () => {
    const barrier = documentOf(
      ['barrier', 'c', { statement: 'Try calls in the evening' }],
      ['hypothesis', 'h', { weBelieve: 'A caller helps' }],
      ['h', 'testedBy', 'c'],
    );
    const test = changed(barrier, 'c', 'test');
    const set = (fields: object) => ({ op: 'set', kind: 'test', id: 'c', fields }) as never;
    expect(refusal(test, set({ status: 'running' }))).toContain('cannot go');
    expect(refusal(test, set({ status: 'planned' }))).toContain('The plan still needs');
    const plan = {
      prediction: 'Most answer',
      successCriterion: { what: 'answers', value: 9 },
      ownerRole: 'Clerk',
    };
    const planned = edited(test, set(plan), set({ status: 'planned' }));
    const locked = { prediction: 'Most answer', criterion: { what: 'answers', value: 9 }, on: DAY };
    const running = edited(planned, set({ status: 'running', locked, actualStart: DAY }));
    expect(findingsOfRecord(running, { kind: 'test', id: 'c' })).toEqual([]);
    expect(refusal(running, set({ prediction: 'All answer' }))).toContain('kept as it was at the start');
    expect(refusal(running, ...changeKind(running, { kind: 'test', id: 'c' }, 'barrier', DAY))).toContain(
      'stays a test',
    );
    const amendment = {
      op: 'add',
      kind: 'amendment',
      id: 'a',
      fields: { test: 'c', change: 'Later' },
    } as const;
    expect(refusal(running, amendment)).toBeUndefined();
    expect(childrenOf(edited(running, amendment), 'amendment', 'c')).toHaveLength(1);
  });

  it('a measure with points, a theme, and becoming a theme are refused', () => {
    const measure = documentOf(
      ['idea', 'c', { title: 'Count the calls' }],
      ['theme', 't', { name: 'Calls' }],
    );
    const shown = changed(measure, 'c', 'measure');
    expect(refusal(shown, ...changeKind(shown, { kind: 'measure', id: 'c' }, 'idea', DAY))).toBeUndefined();
    for (const kind of ['dataPoint', 'phase', 'annotation']) {
      const withHistory = edited(shown, { op: 'add', kind, id: 'p', fields: { measure: 'c' } });
      expect(
        refusal(withHistory, ...changeKind(withHistory, { kind: 'measure', id: 'c' }, 'idea', DAY)),
        kind,
      ).toContain('stays a measure');
    }
    expect(kindChangeRefusal(measure, { kind: 'theme', id: 't' }, 'idea')).toContain('A theme stays a theme');
    expect(refusal(measure, ...changeKind(measure, { kind: 'theme', id: 't' }, 'idea', DAY))).toBeDefined();
    expect(refusal(measure, { op: 'set', kind: 'idea', id: 'c', fields: { shownAs: 'theme' } })).toContain(
      'cannot become a theme',
    );
    expect(refusal(measure, { op: 'set', kind: 'idea', id: 'c', fields: { shownAs: 'map' } })).toContain(
      'no such kind of card',
    );
  });
});

describe('what leaves is judged by every kind of a card, the strictest decides', () => {
  const note = documentOf(['note', 'c', { text: 'CANARY her own words' }]);
  const story = edited(changed(note, 'c', 'evidence'), {
    op: 'set',
    kind: 'evidence',
    id: 'c',
    fields: { kind: 'story', caveat: 'CANARY caveat' },
  });
  const leaves = (document: ProjectDocument): string =>
    JSON.stringify(redact(document, 'partners', kindRegistry).records);
  const hidden = createAudienceView(kindRegistry);

  it('a note shown as a story without permission is withheld and not presented, and stays so as a note again', () => {
    expect(leaves(note)).toContain('CANARY');
    for (const document of [story, changed(story, 'c', 'note'), changed(story, 'c', 'learning')]) {
      expect(leaves(document)).not.toContain('CANARY');
      expect(hidden(document).hiddenIds).toContain('c');
    }
    const permitted = edited(story, {
      op: 'set',
      kind: 'evidence',
      id: 'c',
      fields: { quoteConsent: { given: true, scope: 'partners', on: DAY } },
    });
    expect(leaves(permitted)).toContain('CANARY her own words');
    expect(hidden(permitted).hiddenIds.size).toBe(0);
  });

  it('few people are withheld in what is shown as a test, in its amendments, and counted by the field’s name', () => {
    const test = edited(
      changed(note, 'c', 'test'),
      { op: 'set', kind: 'test', id: 'c', fields: { actualN: 4, prediction: 'CANARY predicted' } },
      { op: 'add', kind: 'amendment', id: 'a', fields: { test: 'c', change: 'CANARY amended' } },
    );
    const left = leaves(test);
    expect(left).toContain('CANARY her own words');
    expect(left).not.toContain('CANARY predicted');
    expect(left).not.toContain('CANARY amended');
    const { fieldsStay } = describeCopy(test, 'partners', kindRegistry);
    expect(new Set(fieldsStay.get('fewPeople')?.map(({ id }) => id)).size).toBe(2);
    const owned = edited(changed(note, 'c', 'action'), {
      op: 'set',
      kind: 'action',
      id: 'c',
      fields: { owners: ['CANARY clerk'] },
    });
    expect(leaves(owned)).not.toContain('clerk');
    const ofIdea = describeCopy(changed(owned, 'c', 'idea'), 'partners', kindRegistry).fieldsStay;
    expect(ofIdea.get('forUsOnly')?.map(({ kind, label }) => [kind, label])).toEqual([['idea', 'Owners']]);
  });
});

describe('names', () => {
  it('no field of a kind looks like one that is kept apart', () => {
    for (const { fields } of cardKinds())
      for (const name of Object.keys(fields)) expect(readSeparateRegister(name), name).toBeUndefined();
    expect(readSeparateRegister('statusAsQuestion')).toEqual({ kind: 'question', field: 'status' });
    for (const name of ['AsQuestion', 'statusAsPledge', 'statusAsTheme', 'statusAs', 'statusasQuestion'])
      expect(readSeparateRegister(name), name).toBeUndefined();
  });

  it('a card without words is untitled by its kind of today', () => {
    const document = documentOf(['note', 'c', {}]);
    const idea = changed(document, 'c', 'idea');
    expect(titleOf('idea', recordsOf(idea, 'idea')[0] as never)).toBe('Untitled idea');
  });
});
