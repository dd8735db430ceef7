import { describe, expect, it } from 'vitest';
import { createProjectWriter } from '../../../shared/document/file/project-writer.ts';
import { merge } from '../../../shared/document/merge/merge.ts';
import { redact } from '../../../shared/document/sharing/redact.ts';
import { documentRules, kindRegistry } from '../../../shared/records/kind-registry.ts';
import { changesToDecide, changesToTakeOut } from '../../../shared/share-copy/decide-text.ts';
import { describeCopy } from '../../../shared/share-copy/describe-copy.ts';
import { standingDecisionsIn } from '../../../shared/share-copy/standing-decisions.ts';
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

const unsettledNote = (text: string) => documentOf(['note', 'n', { text }]);

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

describe('the list of what was decided', () => {
  const one = () => {
    const found = unsettled().find(({ id }) => id === 'note1');
    if (!found) throw new Error('not found');
    return found;
  };
  const answers = (document = project) => standingDecisionsIn(document).map(({ answer }) => answer);

  it('says what counts: of two at once the stricter, and nothing where the words are other ones, or gone', () => {
    const may = applyChanges(project, changesToDecide(one(), 'mayLeave'), 'Bb00Bb00');
    const stays = applyChanges(project, changesToDecide(one(), 'staysHere'), 'Cc00Cc00');
    expect([answers(may), answers(stays)]).toEqual([['mayLeave'], ['staysHere']]);
    for (const both of [merge(may, stays, documentRules), merge(stays, may, documentRules)]) {
      expect(answers(both.document)).toEqual(['staysHere']);
      expect(textOfCopy(both.document)).not.toContain('7946');
    }
    const set = { op: 'set', kind: 'note', id: 'note1', fields: { text: 'Ring 01632 960001' } } as const;
    expect(answers(edited(may, set))).toEqual([]);
    expect(answers(edited(may, { op: 'delete', kind: 'note', id: 'note1' }))).toEqual([]);
  });

  it('of a clash both values count: what lost is asked about, kept here or let go with what shows', () => {
    const base = unsettledNote('Tea at four');
    const other = (text: string, replica: string) =>
      applyChanges(base, [{ op: 'set', kind: 'note', id: 'n', fields: { text } }], replica);
    const mine = other('Tea at five', 'Bb00Bb00');
    const theirs = other('Ring 01632 960001', 'Cc00Cc00');
    for (const { document } of [merge(mine, theirs, documentRules), merge(theirs, mine, documentRules)]) {
      const [asked] = unsettled(document);
      expect([asked?.id, asked?.valueWithout]).toEqual(['n', undefined]);
      const kept = edited(document, ...(asked ? changesToDecide(asked, 'staysHere') : []));
      expect([named(kept), textOfCopy(kept).includes('960001')]).toEqual([[], false]);
      const may = edited(document, ...(asked ? changesToDecide(asked, 'mayLeave') : []));
      const third = merge(may, other('Or 01632 960002', 'Dd00Dd00'), documentRules).document;
      expect(named(third)[0]?.toSorted()).toEqual(['01632 960001', '01632 960002', 'n', 'text']);
    }
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

describe('what a file of another program brought along', () => {
  const canvas = { text: 'Ring her on 020 7946 0018', style: 'round' };
  const brought = documentOf(
    ['map', 'map1', { name: 'Map', canvas: { label: 'for jo@example.org' } }],
    ['note', 'note1', { text: 'Ring her on 020 7946 0018' }],
    ['placement', 'map1_note1', { map: 'map1', card: 'note1', pos: [0, 0], canvas }],
    ['canvasFile', 'file1', { map: 'map1', name: 'Board', canvas: { nodes: [{ text: 'ZZ99 3WZ' }] } }],
    ['note', 'note2', { text: 'Tea', copiedFrom: '“Calls to 01632 960001”, 3 March 2026' }],
  );

  it('is searched, and what the words of the card say too is asked about once', () => {
    expect(named(brought).sort()).toEqual([
      ['file1', 'canvas', 'ZZ99 3WZ'],
      ['map1', 'canvas', 'jo@example.org'],
      ['note1', 'text', '020 7946 0018'],
      ['note2', 'copiedFrom', '01632 960001'],
    ]);
  });

  it('stays here or is taken out like any words, and goes with those of its card', () => {
    const settled = unsettled(brought).reduce(
      (left, one) => edited(left, ...changesToDecide(one, 'staysHere')),
      brought,
    );
    expect(named(settled)).toEqual([]);
    for (const words of ['7946', 'jo@', 'ZZ99', '960001']) expect(textOfCopy(settled)).not.toContain(words);
    const taken = unsettled(brought).reduce(
      (left, one) => edited(left, ...(changesToTakeOut(one) ?? [])),
      brought,
    );
    expect(named(taken)).toEqual([]);
    for (const words of ['7946', 'jo@', 'ZZ99', '960001']) expect(textOfCopy(taken)).not.toContain(words);
    expect(taken.records.canvasFile?.file1?.canvas).toEqual({ nodes: [{ text: '[postcode]' }] });
  });

  it('is asked about where nothing that people see says it', () => {
    const edge = documentOf(
      ['note', 'a', { text: 'A' }],
      ['note', 'b', { text: 'B' }],
      [
        'link',
        'a_relatesTo_b',
        {
          from: 'a',
          relation: 'relatesTo',
          to: 'b',
          note: 'see',
          canvas: { label: 'see 01632 960001' },
        },
      ],
    );
    expect(named(edge)).toEqual([['a_relatesTo_b', 'canvas', '01632 960001']]);
  });
});
