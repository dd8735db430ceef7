import { describe, expect, test } from 'vitest';
import { prepareEdit } from '../../../../shared/document/edit/prepare-edit.ts';
import type { Fields, ProjectDocument } from '../../../../shared/document/model/document.ts';
import { noDocumentRules } from '../../../../shared/document/model/document-rules.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { createFixture } from './fake-services.ts';

const set = (document: ProjectDocument, id: string, fields: Fields) =>
  prepareEdit(document, [{ op: 'add', kind: 'note', id, fields }], noDocumentRules);

const open = () => {
  const fixture = createFixture(noDocumentRules);
  const write = (id: string, fields: Fields, label = 'Note written') =>
    fixture.queue.push(set(fixture.queue.document(), id, fields), label);
  const undo = (id: string, fields: Fields) =>
    fixture.queue.push(set(fixture.queue.document(), id, fields), 'Undo', true);
  const shown = (id: string) => recordOf(fixture.queue.document(), { kind: 'note', id })?.fields;
  const stored = (id: string) => recordOf(fixture.services.document(), { kind: 'note', id })?.fields;
  const clashes = () =>
    Object.values(fixture.services.document().records.note ?? {}).filter(
      (record) => record['!'] !== undefined,
    );
  return { ...fixture, write, undo, shown, stored, clashes };
};

describe('an edit', () => {
  test('is on the screen before anybody answers, and safe only after', async () => {
    const { queue, services, write, shown } = open();
    write('n1', { text: 'Same face' });
    expect(shown('n1')).toEqual({ text: 'Same face' });
    expect(queue.status()).toEqual({ state: 'sending' });
    expect(queue.isEmpty()).toBe(false);
    await services.answer('taken');
    expect(queue.status()).toEqual({ state: 'idle' });
    expect(shown('n1')).toEqual({ text: 'Same face' });
  });

  test('goes out alone; what comes meanwhile goes out as one', async () => {
    const { services, write, stored, queue, land } = open();
    write('n1', { text: 'one' });
    write('n2', { text: 'two' });
    write('n3', { text: 'three' });
    expect(services.waiting()).toBe(1);
    await services.answer('taken');
    expect(services.waiting()).toBe(1);
    await services.answer('taken');
    expect(services.made).toHaveLength(2);
    expect([stored('n1'), stored('n2'), stored('n3')]).toEqual([
      { text: 'one' },
      { text: 'two' },
      { text: 'three' },
    ]);
    land();
    expect(queue.document()).toEqual(services.document());
  });

  test('of a word that is still on its way replaces it, and makes no clash with itself', async () => {
    const { services, write, stored, clashes, land, queue } = open();
    write('n1', { text: 'a' });
    write('n1', { text: 'ab' });
    write('n1', { text: 'abc' });
    await services.answer('taken');
    write('n1', { text: 'abcd' });
    await services.answer('taken');
    await services.answer('taken');
    expect(stored('n1')).toEqual({ text: 'abcd' });
    expect(clashes()).toEqual([]);
    land();
    expect(queue.document()).toEqual(services.document());
  });
});

describe('an undo, which no guard of a lifecycle stops,', () => {
  /** Of each edit that arrived: what it writes, and whether the guards let it pass. */
  const arrived = ({ services }: Pick<ReturnType<typeof open>, 'services'>) =>
    services.made.map(({ edit, isTurn }) => [
      [...new Set(edit.writes.map(({ id }) => id))].join(' '),
      isTurn,
    ]);

  test('goes out alone: the edits before and after it meet their guards', async () => {
    const { services, write, undo, drain } = open();
    write('sent', { text: 'on its way' });
    write('n1', { text: 'before' });
    write('n2', { text: 'before too' });
    undo('n3', { text: 'taken back' });
    undo('n4', { text: 'taken back too' });
    write('n5', { text: 'after' });
    write('n6', { text: 'after too' });
    await drain();
    expect(arrived({ services })).toEqual([
      ['sent', false],
      ['n1 n2', false],
      ['n3', true],
      ['n4', true],
      ['n5 n6', false],
    ]);
  });

  test('goes out alone again after a disk that was full', async () => {
    const { services, write, undo, drain } = open();
    undo('n1', { text: 'taken back' });
    await services.answer('notSaved');
    write('n2', { text: 'after' });
    await drain();
    expect(arrived({ services })).toEqual([
      ['n1', true],
      ['n2', false],
    ]);
  });
});

describe('the answer and the event', () => {
  test('may come in either order', async () => {
    const { services, write, shown, land, queue } = open();
    write('n1', { text: 'first' });
    await services.answer('taken');
    expect(shown('n1')).toEqual({ text: 'first' });
    land();
    expect(queue.document()).toEqual(services.document());
    write('n1', { text: 'second' });
    const waiting = services.answer('taken');
    land();
    expect(shown('n1')).toEqual({ text: 'second' });
    await waiting;
    expect(queue.document()).toEqual(services.document());
  });
});

describe('an event that comes before the answer', () => {
  test('answers itself: what is written over it meanwhile makes no clash, not even for a moment', async () => {
    const { services, write, queue, event } = open();
    write('n1', { text: 'a' });
    write('n1', { text: 'ab' });
    await services.answer('lost');
    event();
    expect(queue.document().records.note?.n1?.['!']).toBeUndefined();
    expect(queue.status()).toEqual({ state: 'sending' });
    await services.answer('taken');
    event();
    expect(services.made).toHaveLength(2);
    expect(queue.document()).toEqual(services.document());
    expect(queue.isEmpty()).toBe(true);
  });

  test('is not taken for a second one when the answer comes after all', async () => {
    const { services, write, queue, event, taken } = open();
    write('n1', { text: 'a' });
    const answer = services.answer('taken');
    event();
    await answer;
    expect(taken).toHaveLength(1);
    expect(queue.isEmpty()).toBe(true);
    expect(queue.document()).toEqual(services.document());
  });
});

describe('a partner’s change that lands while an edit is on its way', () => {
  test('is kept beside it, because neither had seen the other', async () => {
    const { services, write, shown, stored, land, clashes, queue } = open();
    write('n1', { text: 'before' });
    await services.answer('taken');
    land();
    write('n1', { text: 'mine' });
    services.partner(set(services.document(), 'n1', { text: 'theirs' }));
    land();
    expect(shown('n1')?.text).toBe('mine');
    await services.answer('taken');
    land();
    expect(stored('n1')?.text).toBe('mine');
    expect(Object.values(clashes()[0]?.['!']?.text ?? {})).toEqual(['theirs']);
    expect(queue.document()).toEqual(services.document());
  });

  test('to another card changes nothing of ours', async () => {
    const { services, write, shown, land, queue } = open();
    write('n1', { text: 'mine' });
    services.partner(set(services.document(), 'n2', { text: 'theirs' }));
    land();
    expect([shown('n1')?.text, shown('n2')?.text]).toEqual(['mine', 'theirs']);
    await services.answer('taken');
    land();
    expect(queue.document()).toEqual(services.document());
  });
});

describe('a disk that is full', () => {
  test('keeps the edit here, says so, and tries again under the same name', async () => {
    const { services, write, queue, shown, stored, tick } = open();
    write('n1', { text: 'kept' });
    await services.answer('notSaved');
    expect(queue.status()).toEqual({
      state: 'blocked',
      sentence: 'Not saved: the disk is full. Your work is kept here.',
    });
    expect(shown('n1')?.text).toBe('kept');
    write('n2', { text: 'also kept' });
    expect(services.waiting()).toBe(0);
    await tick();
    expect(queue.status().state).toBe('blocked');
    await services.answer('taken');
    await services.answer('taken');
    expect(queue.isEmpty()).toBe(true);
    expect([stored('n1')?.text, stored('n2')?.text]).toEqual(['kept', 'also kept']);
    expect(services.made.map(({ nonce: name }) => name)).toEqual(['edit1', 'edit2']);
  });

  test('tells who waits when everything is safe after all', async () => {
    const { services, write, queue, tick } = open();
    let isSettled = false;
    write('n1', { text: 'kept' });
    void queue.whenIdle().then(() => {
      isSettled = true;
    });
    await services.answer('notSaved');
    expect(isSettled).toBe(false);
    await tick();
    await services.answer('taken');
    expect(isSettled).toBe(true);
  });
});

describe('an answer that is lost', () => {
  test('does not make the edit twice', async () => {
    const { services, write, queue, clashes, stored, land } = open();
    write('n1', { text: 'once' });
    await services.answer('lost');
    expect(queue.status()).toEqual({ state: 'blocked', sentence: null });
    land();
    services.partner(set(services.document(), 'n1', { text: 'later, by a partner' }));
    land();
    queue.retryNow();
    await services.answer('taken');
    land();
    expect(services.made).toHaveLength(1);
    expect(stored('n1')?.text).toBe('later, by a partner');
    expect(clashes()).toEqual([]);
    expect(queue.document()).toEqual(services.document());
  });
});

describe('an edit that is refused', () => {
  test('goes off the screen with a sentence; everything else stays', async () => {
    const { services, write, shown, refused, queue } = open();
    write('n1', { text: 'bad' }, 'Bad words');
    write('n2', { text: 'good' });
    await services.answer('refused');
    expect(shown('n1')).toBeUndefined();
    expect(shown('n2')?.text).toBe('good');
    expect(refused.map(({ refused: one, sentence }) => [one.label, sentence])).toEqual([
      ['Bad words', 'That cannot be.'],
    ]);
    await services.answer('taken');
    expect(queue.isEmpty()).toBe(true);
  });

  test('among joined ones is the only one that is lost', async () => {
    const { services, write, stored, refused, queue, land } = open();
    write('n0', { text: 'on its way' });
    write('n1', { text: 'good' });
    write('n2', { text: 'bad' });
    write('n3', { text: 'also good' });
    await services.answer('taken');
    await services.answer('refused');
    await services.answer('taken');
    await services.answer('refused');
    await services.answer('taken');
    expect(refused).toHaveLength(1);
    expect(queue.isEmpty()).toBe(true);
    expect([stored('n1')?.text, stored('n2'), stored('n3')?.text]).toEqual(['good', undefined, 'also good']);
    land();
    expect(queue.document()).toEqual(services.document());
  });

  test('leaves no clash behind in what was written over it', async () => {
    const { services, write, stored, clashes, land } = open();
    write('n1', { text: 'start' });
    await services.answer('taken');
    land();
    write('n1', { text: 'bad' });
    write('n1', { text: 'good' });
    await services.answer('refused');
    await services.answer('taken');
    expect(stored('n1')?.text).toBe('good');
    expect(clashes()).toEqual([]);
  });
});

test('an edit of a project that was opened half a million times is shown and sent like any other', async () => {
  const { queue, services, write, shown } = open();
  const past = Array.from({ length: 500_000 }, (_, index) => [`Q${index}`, 9]);
  queue.setBase({ ...queue.base(), clock: Object.fromEntries(past) });
  expect(write('n1', { text: 'one' })).toBe('Pending0-10');
  expect(write('n2', { text: 'two' })).toBe('Pending0-11');
  expect(shown('n1')).toEqual({ text: 'one' });
  await services.answer('taken');
  await services.answer('taken');
  expect(queue.isEmpty()).toBe(true);
});
