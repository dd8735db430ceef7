import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../../shared/notes/people/find-people.ts';
import { knowPeople } from '../../../../shared/notes/people/know-people.ts';

/** The names in the last of the lines, with all of them known. */
const namesInLast = (...lines: readonly string[]): readonly string[] => {
  const known = knowPeople(lines);
  return findPeople(lines.at(-1) ?? '', known).map(({ name }) => name);
};

describe('people in hurried notes', () => {
  test.each<readonly [readonly string[], readonly string[]]>([
    [['L. to find out who signs'], ['L.']],
    [['typed up by B. from photos of the wall'], ['B.']],
    [
      ['apols - Ines, prof Harkness', 'Ines rang', 'prof Harkness needs to write to the dean'],
      ['prof Harkness'],
    ],
    [
      ['Present: Sr Adaeze Nwosu, Tomasz W.', 'Only Tomasz and Sr Nwosu made it in'],
      ['Tomasz', 'Sr Nwosu'],
    ],
    [['Nan McTeer wanted to know who pays', 'Nan has kindly offered to go'], ['Nan']],
    [['Col Arbuthnot came, and Colin Pike', 'Col is doing the letter'], ['Col']],
    [['“I can see the chip shop from my window!” – Taffy'], ['Taffy']],
    [['Our sympathies go to the family of Bunty Laidlow, who did the teas'], ['Bunty Laidlow']],
    [['Dr O to sit down w/ her son (Kiprono) before 2'], ['Kiprono']],
    [['L. to find out who signs now that Colm has retired'], ['L.', 'Colm']],
    [['Precious on nights will keep a tally'], ['Precious']],
    [['Haroon-saheb goes on Wednesdays, Ketan-bhai on Fridays'], ['Haroon-saheb', 'Ketan-bhai']],
    [['Pani Bożena told us that the lift was out'], ['Pani Bożena']],
    [['In: Ines, R.T.', 'Not here: Hope, Mrs Oduya', 'Hope’s list is on the wall'], ['Hope']],
    [['That was Grace P. and her table'], ['Grace P.']],
    [['Elsie Marsh saved for a drum'], ['Elsie Marsh']],
    [['Here: Olive, Bram Oduya', 'Olive pays the choir'], ['Olive']],
    [['Round the table: Ines, Bram. VT kept the notes.'], ['VT']],
    [['W. Oduya, for the Circle'], ['W. Oduya']],
    [['Present: Faith Adeyinka, Bram Oduya', 'Faith’s referrals stop when she is away'], ['Faith']],
    [
      ['Speakers: Ines Catlow, Nnenna O.', 'View recording', 'Nnenna added that the app logs people out'],
      ['Nnenna'],
    ],
    [['Present: Nasreen Begum, Bram Oduya', 'NB to amend and put on the web site'], ['NB']],
    [
      ['What · Who · By', 'Ring · CO · May', 'Chase · MG · June', 'Bank · JK · asap'].concat([
        'Present: Chidi Okafor, Mandeep Gill',
        'Bank · JK · asap',
      ]),
      ['JK'],
    ],
  ])('%j', (lines, names) => {
    expect(namesInLast(...lines)).toEqual(expect.arrayContaining([...names]));
  });

  test.each<readonly [readonly string[], string]>([
    [['Present: everyone bar Dave (MOT).'], 'MOT'],
    [['IN ATTENDANCE: N. Hopkin (clerk)'], 'IN'],
    [['IG haven’t said', 'IG to confirm the wording'], 'IG'],
    [['Tamiflu took four days to arrive'], 'Tamiflu'],
    [['“It is like an airport in here” – Resident'], 'Resident'],
    [['A. Transport to be booked'], 'A.'],
    [['NB the hall is shut in May'], 'NB'],
  ])('%j: not %s', (lines, name) => {
    expect(namesInLast(...lines)).not.toContain(name);
  });
});
