import { describe, expect, it } from 'vitest';
import { scrubDraft, scrubMemory } from '../../../main/notes/scrub-lines.ts';

const DRAFT = {
  version: 1,
  name: 'Actions.txt',
  text: 'Actions\n- A bench at the stop\n- Zoë Ode slept badly for weeks',
  remarks: ['A picture was not read.'],
  read: {
    today: '2026-11-22',
    project: { aim: 'Fewer visits', objectives: ['Kind'] },
    memory: {
      sections: { actions: 'actions', evidence: 'quotes', 'on our minds': 'barriers' },
      roles: { 'Zoë Ode': 'carer', Leila: 'nurse' },
    },
    session: null,
    fingerprint: 'abc',
  },
  actions: [
    { type: 'setKind', id: 'L2', kind: 'action' },
    { type: 'setText', id: 'L2', text: 'A bench at every stop' },
    { type: 'setSection', id: 'L1', section: 'actions' },
    { type: 'setRole', person: 'zoe ode', role: 'carer' },
    { type: 'setDecision', person: 'leila', decision: 'name' },
  ],
  folded: ['L1'],
  typed: [
    { type: 'role', person: 'zoe ode', text: 'care' },
    { type: 'role', person: 'leila', text: 'nur' },
    { type: 'words', id: 'L3', text: 'Zoë Ode slept badly for weeks' },
  ],
};
const scrubbed = (...lines: readonly string[]) =>
  JSON.parse(scrubDraft(JSON.stringify(DRAFT), lines) ?? 'null');

describe('a review that is half done', () => {
  it('roles that are being typed for somebody whom it names go with it, and words that say it are empty', () => {
    expect(scrubbed('- Zoë Ode slept badly for weeks').typed).toEqual([
      { type: 'role', person: 'leila', text: 'nur' },
      { type: 'words', id: 'L3', text: '' },
    ]);
  });

  it.each([
    'Actions',
    'Text',
    'Evidence',
    'Read',
    'Memory',
    'Kind',
    'Action',
    'Type',
    'Session',
    'Roles',
    'Sections',
    'Version',
    'Set kind',
  ])('keeps its own fields and words when a theme “%s” is erased', (theme) => {
    const left = scrubbed(theme);
    const fields = Object.keys(left).filter((field) => field !== 'erased');
    expect(fields.sort()).toEqual(Object.keys(DRAFT).sort());
    expect(Object.keys(left.read)).toEqual(expect.arrayContaining(Object.keys(DRAFT.read)));
    expect(left.actions).toEqual(DRAFT.actions);
    expect(left.version).toBe(1);
    expect(left.read.memory.sections['on our minds']).toBe('barriers');
    expect(left.text).toContain('A bench at the stop');
  });

  it('loses a remembered name, a heading and a choice about a person that the erased line names', () => {
    const left = scrubbed('Zoë Ode slept badly for weeks', 'On our minds');
    expect(JSON.stringify(left)).not.toMatch(/Zoë|zoe|minds/);
    expect(left.read.memory.roles).toEqual({ Leila: 'nurse' });
    expect(left.actions).toHaveLength(4);
    expect(left.erased).toBe(true);
    expect(scrubbed('Something else that nobody wrote')).not.toHaveProperty('erased');
    expect(left.text).toBe('Actions\n- A bench at the stop\n');
  });

  it('of a shape that is not known loses what says an erased line, keys too', () => {
    const text = JSON.stringify({ later: { 'Zoë slept badly': 1, rows: ['Zoë slept badly', 'A bench'] } });
    expect(JSON.parse(scrubDraft(text, ['Zoë slept badly']) ?? '')).toEqual({
      later: { rows: ['', 'A bench'] },
      erased: true,
    });
  });
});

it('a role whose words say an erased line is not remembered', () => {
  const memory = { sections: {}, roles: { Leila: 'the one who slept badly', 'Mr Ode': 'nurse' } };
  expect(scrubMemory(memory, ['The one who slept badly']).roles).toEqual({ 'Mr Ode': 'nurse' });
});
