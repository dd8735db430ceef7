import { describe, expect, it } from 'vitest';
import { guessTable } from '../../../../renderer/features/measure-table/guess-mapping.ts';
import { readDelimitedText } from '../../../../shared/interchange/tables/delimited-text.ts';

const guess = (text: string, isRatio = false) => guessTable(readDelimitedText(text, ',').rows, isRatio);

describe('what the columns of a table are', () => {
  it.each([
    [
      'by the headings of measures.csv',
      'measure,date,value,note\nA,2026-01-05,2,x',
      false,
      0,
      'measure date value note',
    ],
    ['by headings of people', 'Week of,Median,Residents\n05/01/2026,2,6', false, 0, 'date value n'],
    ['below a title', 'Contacts,,\n,,\nWeek of,Median,Note\n2026-01-05,2,', false, 2, 'date value note'],
    ['by what stands in them', '2026-01-05,2,6,snow\n2026-01-12,3,6,', false, -1, 'date value n note'],
    [
      'under headings that say nothing',
      'Wk,Visits made,Who\n5 Jan 2026,2,Ann\n12 Jan 2026,3,Ben',
      false,
      0,
      'date value note',
    ],
    ['numbers alone', '2,6\n3,6', false, -1, 'value n'],
    ['words before numbers', 'snow,2\n,3', false, -1, 'note value'],
    ['part and whole', '5 Jan 2026,5,6\n12 Jan 2026,4,6', true, -1, 'date numerator denominator'],
    ['one number where parts are counted', '5 Jan 2026,5,x\n12 Jan 2026,4,', true, -1, 'date value note'],
    [
      'a part beside a whole that is named',
      'Week of,Asked,Denominator\n5 Jan 2026,5,6',
      true,
      0,
      'date numerator denominator',
    ],
    [
      'a column nobody needs',
      '2026-01-05,2,6,snow,more\n2026-01-12,3,6,,x',
      false,
      -1,
      'date value n note leaveOut',
    ],
  ])('%s', (_name, text, isRatio, headingsRow, targets) => {
    expect(guess(text, isRatio)).toEqual({ headingsRow, targets: targets.split(' ') });
  });
});
