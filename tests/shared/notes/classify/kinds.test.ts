import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../../shared/notes/parse-notes.ts';

/** The kind of a paragraph that stands among others. */
const kindOf = (line: string): string | undefined =>
  parseNotes(`The hall is by the river.\n\n${line}\n\nThe hall has two doors.\n`, {
    today: '2026-03-04',
  }).items.find(({ lines }) => lines[0] === 3)?.kind;

describe('decisions by any body', () => {
  test.each([
    'The committee resolved to buy two kettles.',
    'The Trustees agreed that the minibus be sold.',
    'RESOLVED: that the hall be painted in May.',
    'RECOMMENDED TO CABINET: That no building be closed before Easter.',
    'Mrs Vale proposed that the club charge one pound, seconded by Mr Dowd. Carried unanimously.',
    'AGREED to write to the bus company as a group.',
    'By seven votes to two it was resolved that the card become optional.',
    'Show of hands, carried: nothing goes out before two carers have read it.',
    'Payments of £412 approved as per schedule.',
    'The quotation for the tail lift, £2,340, was accepted.',
    'Finance clinic has ruled: unspent hours may roll over one month, no longer.',
    'It was agreed there will be no planned discharges after six on a Friday.',
    'The room went for two to try: the card and the counter.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('decision');
  });

  test('entries below such words', () => {
    const { items } = parseNotes(
      'The Board agreed that:\n\n- The lunch club opens on Thursdays\n- The hall key stays with the warden\n',
    );
    expect(items.map(({ kind }) => kind)).toEqual(['heading', 'decision', 'decision']);
  });
});

describe('actions in every form', () => {
  test.each([
    ['AP14 KW to ask the surgery about a ramp - ONGOING.', ['KW']],
    ['Amina to draft the letter.', ['Amina']],
    ['LC action – find a quieter room', ['LC']],
    ['JB/KM: look at the bus timetable', ['JB', 'KM']],
    ['The Clerk to find out who owns the bench.', ['Clerk']],
    ['The chair asked the clerk to write to the council.', ['clerk']],
    ['Amina: to check the hall price', ['Amina']],
    ['Amina agreed she would ring the depot by Friday.', ['Amina']],
    ['It was agreed that Pieter would visit the bowls club.', ['Pieter']],
    ['ACTION Amina + Pieter: ask the ambulance trust', ['Amina', 'Pieter']],
    ['→ Amina: ask him whether he would', ['Amina']],
    ['[ ] Pieter: get a date out of the library', ['Pieter']],
    ['Mr Vale undertook to find two volunteers, by 31 May.', ['Mr Vale']],
    ['Can somebody ring the caretaker about the gutter?', undefined],
    ['[Amina] ring the landlord this week', ['Amina']],
  ])('%s', (line, owners) => {
    const item = parseNotes(`The hall is by the river.\n\n${line}\n`, { today: '2026-03-04' }).items.at(-1);
    expect(item?.kind).toBe('action');
    expect(item?.details.owners).toEqual(owners);
  });
});

describe('the domain’s own words', () => {
  test.each([
    ['Mindset is a barrier in my setting.', 'barrier'],
    ['The formal language is a barrier.', 'barrier'],
    ['Concerns expressed that people today are not like the whole street.', 'barrier'],
    ['The real problem is that nobody owns the form.', 'barrier'],
    ['I was told that I could not come because of the stairs.', 'barrier'],
    ['It would be good to have a workshop on paper.', 'idea'],
    ['What if one volunteer a week rang everybody back?', 'idea'],
    ['We need more ways in which all can add notes.', 'idea'],
    ['Query raised on how to reach everybody.', 'question'],
    ['We do not know how many people would come if anybody asked them.', 'question'],
    ['Nobody could say what becomes of those who drop off the list.', 'question'],
    ['Since the two teams were merged in November all letters come from another town.', 'contextChange'],
    ['Of the 214 people who took up a payment, 81 had handed it back.', 'evidence'],
    ['Mrs Vale, 84, has not had a night away since her husband was diagnosed.', 'evidence'],
    ['In Lower Wend the pharmacist goes to the ward and the tablets are bagged by lunch.', 'example'],
    ['The aim of the day is to find three small things that any of us could try.', 'objective'],
  ])('%s', (line, kind) => {
    const got = kindOf(line);
    expect(got === 'aim' ? 'objective' : got).toBe(kind);
  });
});

describe('figures that are none', () => {
  test.each([
    'Present: the warden, 6 Members of the Public.',
    'Amina, in the chair, welcomed 4 new members to the meeting.',
    'The Committee will meet next on Monday 13 April, at half past two.',
    'Thank you to the 12 of you who brought cake.',
    'Apologies were received from 3 members.',
  ])('%s', (line) => {
    expect(kindOf(line)).toBe('note');
  });

  test('every line says why in a sentence', () => {
    const { items } = parseNotes(
      'Minutes\n\nThe bus\n\n- nobody rings back\n- could we ask the depot?\n- Amina to ring the depot\n\nWe had tea.\n',
    );
    for (const { why } of items) expect(why).toMatch(/^[“A-Z].*\.$/);
  });
});
