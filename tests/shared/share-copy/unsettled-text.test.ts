import { describe, expect, it } from 'vitest';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../shared/records/kind-registry.ts';
import { changesToDecide, changesToTakeOut } from '../../../shared/share-copy/decide-text.ts';
import { describeCopy } from '../../../shared/share-copy/describe-copy.ts';
import { findUnsettledText } from '../../../shared/share-copy/unsettled-text.ts';
import { applyChanges } from '../../helpers/document/apply-changes.ts';
import { platform } from '../document/helpers/platform.ts';
import { documentOf, edited } from '../records/test-document.ts';

const project = documentOf(
  ['note', 'note1', { text: 'Ring her on 020 7946 0018' }],
  ['note', 'note2', { text: 'behind ZZ99 3WZ', sensitivity: 'restricted' }],
  ['action', 'act1', { title: 'Delroy asks the shop', owners: ['Delroy Campbell'], description: '' }],
  [
    'evidence',
    'ev1',
    { kind: 'story', statement: 'Doreen came on Tuesday', quoteConsent: { given: true, scope: 'partners' } },
  ],
  ['evidence', 'ev2', { kind: 'story', statement: 'Doreen never came' }],
  ['idea', 'idea1', { title: 'Delroy is also a street' }],
);

const unsettled = (document = project, recipient: 'partners' | 'open' = 'partners') =>
  findUnsettledText(document, recipient, kindRegistry);
const named = (document = project, recipient: 'partners' | 'open' = 'partners') =>
  unsettled(document, recipient).map(({ id, register, texts }) => [
    id,
    register,
    ...texts.flatMap(({ text, pieces }) => pieces.map(({ start, end }) => text.slice(start, end))),
  ]);
const textOfCopy = (document = project) =>
  platform.decode(createProjectWriter(platform)(redact(document, 'partners', kindRegistry)));

describe('words that may point to a person, in what would leave', () => {
  it('finds numbers in every card, names in residents’ words and those of who takes part everywhere', () => {
    expect(named().sort()).toEqual([
      ['act1', 'title', 'Delroy'],
      ['ev1', 'statement', 'Doreen'],
      ['idea1', 'title', 'Delroy'],
      ['note1', 'text', '020 7946 0018'],
    ]);
  });

  it('asks only about what this recipient would get', () => {
    const open = edited(project, { op: 'set', kind: 'note', id: 'note1', fields: { sensitivity: 'open' } });
    expect(named(open, 'open')).toEqual([['note1', 'text', '020 7946 0018']]);
  });

  it('takes it out by an edit', () => {
    const one = unsettled().find(({ id }) => id === 'note1');
    const changes = one && changesToTakeOut(one);
    const after = edited(project, ...(changes ?? []));
    expect(after.records.note?.note1?.text).toBe('Ring her on [phone number]');
    expect(named(after).some(([id]) => id === 'note1')).toBe(false);
  });

  it('leaves the words here: the field goes out withheld, with its point and not as a lost value', () => {
    const one = unsettled().find(({ id }) => id === 'note1');
    if (!one) throw new Error('not found');
    const after = edited(project, ...changesToDecide(one, 'staysHere'));
    expect(named(after).some(([id]) => id === 'note1')).toBe(false);
    expect(textOfCopy(after)).not.toContain('7946');
    expect(redact(after, 'partners', kindRegistry).records.note?.note1?.['?']).toContain('text');
    expect(describeCopy(after, 'partners', kindRegistry).fieldsStay.get('decision')).toMatchObject([
      { id: 'note1', label: 'Note' },
    ]);
  });

  it('may leave: remembered for these words, asked again when they change, and never in a copy', () => {
    const one = unsettled().find(({ id }) => id === 'note1');
    if (!one) throw new Error('not found');
    const after = edited(project, ...changesToDecide(one, 'mayLeave'));
    expect(named(after).some(([id]) => id === 'note1')).toBe(false);
    expect(textOfCopy(after)).toContain('7946');
    expect(textOfCopy(after)).not.toContain('disclosureDecision');
    const rewritten = edited(after, {
      op: 'set',
      kind: 'note',
      id: 'note1',
      fields: { text: 'Ring her on 020 7946 0018 or 0019' },
    });
    expect(named(rewritten).some(([id]) => id === 'note1')).toBe(true);
  });

  it('keeps words here where two decided at once and differently', () => {
    const one = unsettled().find(({ id }) => id === 'note1');
    if (!one) throw new Error('not found');
    const may = applyChanges(project, changesToDecide(one, 'mayLeave'), 'Bb00Bb00');
    const both = applyChanges(may, changesToDecide(one, 'staysHere'), 'Cc00Cc00');
    expect(textOfCopy(both)).not.toContain('7946');
  });
});

describe('what a copy would hold', () => {
  it('adds up: what leaves and what stays is everything, and says why', () => {
    const { leaves, recordsStay, fieldsStay, leaveCount, stayCount } = describeCopy(
      project,
      'partners',
      kindRegistry,
    );
    expect([leaveCount, stayCount]).toEqual([5, 1]);
    expect([...leaves].map(([kind, list]) => [kind, list.length])).toEqual([
      ['note', 1],
      ['action', 1],
      ['evidence', 2],
      ['idea', 1],
    ]);
    expect(recordsStay.get('private')).toEqual([{ kind: 'note', id: 'note2', title: 'behind ZZ99 3WZ' }]);
    expect(fieldsStay.get('permission')?.map(({ id }) => id)).toEqual(['ev2']);
    expect(fieldsStay.get('forUsOnly')?.map(({ label }) => label)).toEqual(['Owners']);
  });

  it('names what left because somebody permitted it', () => {
    expect(describeCopy(project, 'partners', kindRegistry).permitted).toEqual(['ev1']);
    expect(describeCopy(project, 'open', kindRegistry).permitted).toEqual([]);
  });

  it('of a full copy everything leaves', () => {
    const full = describeCopy(project, 'full', kindRegistry);
    expect([full.leaveCount, full.stayCount, full.fieldsStay.size]).toEqual([6, 0, 0]);
  });
});
