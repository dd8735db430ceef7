import { describe, expect, test } from 'vitest';
import {
  extractAction,
  hasInitials,
  isActionLike,
  looksLikeAction,
} from '../../../../shared/notes/classify/extract-action.ts';
import { knowPeople } from '../../../../shared/notes/people/know-people.ts';

const NOTES = [
  'Present: Priya Nandra, Tom Akers, Amir Sodhi, Ruth Pell, Sal Dewhurst, Ola Brandt, Kit Warrender (KW), Jo Bellis (JB), Karl Moss (KM), Lena Croft (LC), Rob Jessop (RJ), Dr Ines Sato',
];
const people = knowPeople(NOTES);

/** Forms of actions, each with whom they name. */
const FORMS: readonly (readonly [string, readonly string[]])[] = [
  ['AP14 KW to ask the surgery', ['KW']],
  ['AP3: LC will find a room', ['LC']],
  ['Priya to draft the letter.', ['Priya']],
  ['LC action – find a room', ['LC']],
  ['JB/KM: look at the timetable', ['JB', 'KM']],
  ['JB & KM to look at the timetable', ['JB', 'KM']],
  ['The Clerk to find out who owns the bench', ['Clerk']],
  ['The chair asked the clerk to write to the bus company', ['clerk']],
  ['Priya: to check the price', ['Priya']],
  ['Priya agreed she would ring by Friday', ['Priya']],
  ['Priya and the lead nurse will visit', ['Priya', 'lead nurse']],
  ['Priya Nandra and Tom Akers to sort the chairs', ['Priya Nandra', 'Tom Akers']],
  ['Can Tom bring the urn?', ['Tom']],
  ['Tom, could you bring the urn?', ['Tom']],
  ['poster → Amir', ['Amir']],
  ['→ Amir: put up the poster', ['Amir']],
  ['ring the factor -> Ola, mon 16th', ['Ola']],
  ['ACTION: Ruth to chase the lift', ['Ruth']],
  ['ACTION Ruth + Sal: ask the trust', ['Ruth', 'Sal']],
  ['Order chairs (Owner: Sal)', ['Sal']],
  ['Order chairs (owner: Sal) (by: end of May)', ['Sal']],
  ['Order chairs. Lead: Ola', ['Ola']],
  ['@Tom please book the hall', ['Tom']],
  ['Print the leaflet – Sal', ['Sal']],
  ['Print the leaflet – Sal, by mid May', ['Sal']],
  ['[RJ] ring the landlord', ['RJ']],
  ['[ ] Tom: ring the landlord', ['Tom']],
  ['It was agreed that Ruth would write', ['Ruth']],
  ['It was left with Ruth and Sal to write', ['Ruth', 'Sal']],
  ['Letter to be sent by Ola', ['Ola']],
  ['I’ll bring the urn', ['I']],
  ['All to bring one name', ['All']],
  ['Everyone to count benches', ['Everyone']],
  ['Dr Sato was asked to write it up', ['Dr Sato']],
  ['Ola’s going to ask the library', ['Ola']],
  ['Ola offered to ask the library', ['Ola']],
  ['Ola undertook to ask the library', ['Ola']],
  ['Tom said he’d ask the library', ['Tom']],
  ['Ward clerks to start a list', ['Ward clerks']],
  ['Duty team leader: sit at the counter one morning', ['Duty team leader']],
  ['Head of Housing to be invited → Ruth', ['Ruth']],
  ['2.3 Letter sent, no reply. KW to chase', ['KW']],
  ['Stickers, two dozen. Tom to order, Ola to check the words', ['Tom', 'Ola']],
  ['[10:19] Lena Croft: I’ll get their list', ['Lena Croft']],
];

describe('who does it', () => {
  test.each(FORMS)('%s', (text, owners) => {
    expect(extractAction(text, { people }).owners).toEqual(owners);
  });

  test.each([
    'Ask the vicar about the hall',
    'Can somebody find out where the badges are',
    'Someone (not me!) to tell the others',
    'Ring Tom back',
    'Have a quiet word with Mrs Teasdale',
  ])('%s: nobody is named', (text) => {
    expect(extractAction(text, { people }).owners).toBeUndefined();
  });

  test('those it is done with do it as well', () => {
    expect(extractAction('Tom will work with Amir and Ola on the map', { people }).owners).toEqual([
      'Tom',
      'Amir',
      'Ola',
    ]);
  });
});

describe('what an action looks like', () => {
  const plain = FORMS.filter(([text]) => !/^(?:Duty team leader|Order chairs\. Lead)/.test(text));
  test.each(plain.map(([text]) => text))('%s', (text) => {
    expect(looksLikeAction(text, people)).toBeDefined();
  });

  test.each([
    'Tom: the bus never comes',
    'Peggy: can’t hear from the floor',
    'TM – could a volunteer go ahead?',
    'Nobody rings back (Tom)',
    'The group agreed to meet on Wednesdays',
    'Ruth would like a bench',
    'There will be more',
    'The council will close the hall in May',
    'Ruth said the stairs are steep',
    'we used to have a warden',
    'From March to May the lift was broken',
    'Tom brought his mum to the meeting',
  ])('%s is none', (text) => {
    expect(looksLikeAction(text, people)).toBeUndefined();
  });

  test('somebody is asked: an action of nobody', () => {
    expect(looksLikeAction('Can somebody find out where the badges are?', people)).toEqual({ owners: [] });
  });

  test('initials, also after a number', () => {
    expect(hasInitials('AP14 KW to ask the surgery')).toBe(true);
    expect(hasInitials('GP to ask the surgery')).toBe(false);
    expect(isActionLike('There are two kinds of visit')).toBe(false);
  });
});

test('owner and day together', () => {
  const context = { people, day: '2026-03-12' };
  expect(extractAction('Priya to ring the depot by end of April', context)).toEqual({
    owners: ['Priya'],
    dueWords: 'by end of April',
    dueOn: '2026-04-30',
  });
});
