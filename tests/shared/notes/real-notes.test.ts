import { describe, expect, test } from 'vitest';
import { parseNotes } from '../../../shared/notes/parse-notes.ts';
import { countLines } from '../../../shared/notes/parsed-notes.ts';
import { summariseNotes } from '../../../shared/notes/summarise-notes.ts';
import { haveRealNotes, readRealNotes } from './real-notes.ts';
import { kindsOf } from './rows.ts';

const today = '2026-11-22';

/** Lines of several thoughts, and lines whose words say little: their kind may change with what the classifier learns. */
const OPEN =
  /^(?:19|20|21|22|25|26|27|28|29|30|33|34|36|37|38|45|63|64|65|66|68|69|70|71\+72) (?!heading|theme|title|out)/;
const ALWAYS = new Set(['21 evidence', '22 example', '28 question', '33 theme', '19 theme']);

/** Each line with its kind, "?" where two readers may differ. */
const settled = (text: string): readonly string[] =>
  kindsOf(text).map((row) => (OPEN.test(row) && !ALWAYS.has(row) ? `${row.split(' ')[0]} ?` : row));

describe.runIf(haveRealNotes)(
  'the two real notes (where they lie beside the repository), judged by hand line by line',
  () => {
    test('first meeting: every line has its fate', () => {
      expect(settled(readRealNotes('first'))).toEqual([
        '1 note',
        '4 note',
        '7 heading',
        '9 aim',
        '10 objective',
        '11 objective',
        '12 heading',
        '13 objective',
        '14 objective',
        '17 heading',
        '19 ?',
        '20 ?',
        '21 ?',
        '22 ?',
        '24 theme',
        '26 heading',
        '27 ?',
        '28 ?',
        '29 ?',
        '30 ?',
        '32 contextChange',
        '33 ?',
        '34 ?',
        '36 ?',
        '38 theme',
        '39+40 barrier',
        '41 barrier',
        '42 barrier',
        '44 theme',
        '45+46 question',
        '47+48 question',
        '49 question',
        '50+51 question',
        '52 question',
        '53+54 question',
        '56 theme',
        '57 idea',
        '58+59 idea',
        '60 example',
        '61 example',
        '63 ?',
        '64 ?',
        '65 ?',
        '66 ?',
        '68 ?',
        '69 ?',
        '70 ?',
        '71+72 ?',
        '74 out',
        '76 out',
      ]);
    });

    test('second meeting: every line has its fate', () => {
      expect(settled(readRealNotes('second'))).toEqual([
        '1 theme',
        '3 note',
        '5 heading',
        '7 aim',
        '9 objective',
        '10 objective',
        '12 heading',
        '14 objective',
        '15 objective',
        '17 title',
        '19 theme',
        '21 evidence',
        '22 example',
        '23 example',
        '24 example',
        '25 ?',
        '26 ?',
        '27 ?',
        '28 question',
        '29 heading',
        '30 ?',
        '31 action',
        '33 theme',
        '35 evidence',
        '36 ?',
        '37 ?',
        '38 ?',
        '39 action',
        '41 theme',
        '43 barrier',
        '44 question',
        '45 ?',
      ]);
    });

    test('every line is accounted for', () => {
      for (const which of ['first', 'second'] as const) {
        const text = readRealNotes(which);
        const filled = text.split('\n').filter((line) => line.trim() !== '').length;
        const { lines, taken, joined, leftOut } = countLines(parseNotes(text));
        expect(lines).toBe(filled);
        expect(taken + joined + leftOut).toBe(filled);
      }
    });

    test('the four first names are flagged and nothing else', () => {
      expect(summariseNotes(parseNotes(readRealNotes('first'))).names).toEqual([]);
      const names = summariseNotes(parseNotes(readRealNotes('second'))).names;
      // By first letter and length only: these are real people.
      const people = new Set(names.map(({ name }) => `${name.charAt(0)}${name.length}`));
      expect([...people].sort()).toEqual(['M7', 'P5', 'S5', 'T5']);
      expect(names.filter(({ name }) => name[0] === 'S').map(({ proposedRole }) => proposedRole)).toEqual([
        'lead commissioner',
        'lead commissioner',
      ]);
    });

    test('figures, owners, start and report back are read out', () => {
      const { items } = parseNotes(readRealNotes('second'), { today });
      const at = (line: number) => items.find((item) => item.lines[0] === line)?.details;
      expect(at(21)).toMatchObject({
        figure: { value: 10, unit: 'per cent', approx: true },
        source: 'Red Cross',
      });
      expect(at(35)).toMatchObject({
        figure: { value: 271, unit: 'people', approx: false },
        bias: 'undercount',
      });
      expect(at(31)).toEqual({
        owners: ['small sub-group'],
        startWords: 'January',
        startOn: '2027-01-01',
        reportBackTo: 'main group',
      });
      expect(at(39)?.owners).toHaveLength(3);
      expect(at(39)).toMatchObject({
        startOn: '2027-01-01',
        reportBackTo: 'wider group',
      });
    });

    test('nested lines name their parent; what the project has already is left out', () => {
      const first = parseNotes(readRealNotes('first')).items;
      const parentOf = (line: number) => first.find((item) => item.lines[0] === line)?.parent;
      expect([10, 11].map(parentOf)).toEqual(['L9', 'L9']);
      const headingOf = (line: number) => first.find((item) => item.lines[0] === line)?.heading;
      expect([13, 19, 27].map(headingOf)).toEqual(['L12', 'L17', 'L26']);
      const { aim, objectives } = {
        aim: 'Design, test, and spread innovations that make it easier for residents to find help.',
        objectives: ['findHelp', 'fulfillingHelp'],
      };
      const again = parseNotes(readRealNotes('second'), { project: { aim, objectives } });
      expect(again.leftOut.map(({ line }) => line)).toEqual([7, 9, 10]);
    });
  },
);
