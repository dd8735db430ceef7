import { describe, expect, it, test } from 'vitest';
import {
  findNames,
  findPersonalText,
  joinPersonalText,
  withoutPersonalText,
} from '../../../shared/share-copy/personal-text.ts';

const found = (text: string): string[] =>
  findPersonalText(text).map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`);

describe('words that may point to a person', () => {
  it.each([
    // Made-up numbers whose check digit fits, and the NHS's own example 943 476 5919.
    ['her number is 943 476 5919, she says', ['nhsNumber: 943 476 5919']],
    ['9434765919', ['nhsNumber: 9434765919']],
    ['943-476-5919.', ['nhsNumber: 943-476-5919']],
    ['the flats behind ZZ99 3WZ', ['postcode: ZZ99 3WZ']],
    ['sw1a 1aa or M1 1AE', ['postcode: sw1a 1aa', 'postcode: M1 1AE']],
    ['write to jo.bloggs@example.org.uk.', ['email: jo.bloggs@example.org.uk']],
    ['ring her after four on 020 7946 0018, not before', ['phone: 020 7946 0018']],
    ['07700 900123', ['phone: 07700 900123']],
    ['+44 7700 900 123', ['phone: +44 7700 900 123']],
    ['(01632) 960 001', ['phone: 01632) 960 001']],
    ['NI: QQ 12 34 56 C and AB123456C', ['nationalInsurance: AB123456C']],
    ['born on 3 March 1941 in Hull', ['birthDate: 3 March 1941']],
    ['DOB: 03/03/1941', ['birthDate: 03/03/1941']],
    ['date of birth 1941-03-03', ['birthDate: 1941-03-03']],
    // As word processors and people write them: spaces that do not break, long dashes, what stands right beside.
    ['020\u00a07946\u00a00018', ['phone: 020\u00a07946\u00a00018']],
    ['07700 – 900 123', ['phone: 07700 – 900 123']],
    ['Tel.02079460018', ['phone: 02079460018']],
    ['020 7946 0018 24 hours a day', ['phone: 020 7946 0018']],
    ['01632 960001 2 rings', ['phone: 01632 960001']],
    ['0044 20 7946 0018', ['phone: 0044 20 7946 0018']],
    ['+44 (0)20 7946 0018', ['phone: +44 (0)20 7946 0018']],
    ['943\u00a0476\u00a05919', ['nhsNumber: 943\u00a0476\u00a05919']],
    ['943\u2011476\u20115919', ['nhsNumber: 943\u2011476\u20115919']],
    ['943 476 5919 03/03/1941', ['nhsNumber: 943 476 5919']],
    ['ward 12 943 476 5919', ['nhsNumber: 943 476 5919']],
    ['ZZ99  3WZ', ['postcode: ZZ99  3WZ']],
    ['AB-12-34-56-C', ['nationalInsurance: AB-12-34-56-C']],
    ['Date of birth:\n03 / 03 / 1941', ['birthDate: 03 / 03 / 1941']],
    ['born March 3rd, 1941', ['birthDate: March 3rd, 1941']],
    ['3-Mar-1941 (date of birth)', ['birthDate: 3-Mar-1941']],
    ['a@b.co 01632 960001', ['email: a@b.co', 'phone: 01632 960001']],
  ])('finds them: %s', (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  it.each([
    '943 476 5918',
    '1234567890',
    'We met on 3 March 2026 at ten.',
    'Cycle 2: 14 of 20 came, 6 stayed at home',
    'between 2024 and 2026, £1,200,000',
    'week 12, 10:30 to 11:15',
    'Covid-19, ISO 9001:2015',
    'the birth of an idea',
    'page 123456789012345678',
    'version 10.20.30',
    'On a scale 0 1 2 3 4 5 6 7 8 9 10',
    'from 01.02.2026 to 05.02.2026, 01-02-2026 14 came',
    '01.02.2026 03.02.2026',
    '0\n12\n140\n151\n163\n120',
    '0.12 0.15 0.33 0.47',
    '',
  ])('leaves alone: %s', (text) => {
    expect(found(text)).toEqual([]);
  });

  it('is as quick with a long text of digits and marks', () => {
    const begin = performance.now();
    findPersonalText('0 1 2 3 4 '.repeat(5_000));
    findPersonalText(`${'a.'.repeat(20_000)}@`);
    findPersonalText('born '.repeat(10_000));
    expect(performance.now() - begin).toBeLessThan(2_000);
  });
});

test('names are found as whole words, the longest first', () => {
  const text = 'Ann and Ann-Marie Hill met Annabel.';
  expect(findNames(text, ['Ann', 'Ann-Marie Hill']).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Ann',
    'Ann-Marie Hill',
  ]);
  expect(findNames(text, [])).toEqual([]);
  expect(findNames('a.c abc', ['a.c'])).toHaveLength(1);
});

test('what is found twice counts as the first, and taking out leaves the rest as it was', () => {
  const text = 'Ring Jo on 01632 960001, or jo@example.org';
  const pieces = joinPersonalText(findPersonalText(text), findNames(text, ['Jo', 'jo']));
  expect(withoutPersonalText(text, pieces)).toBe('Ring [name] on [phone number], or [e-mail address]');
  expect(withoutPersonalText('as it was', [])).toBe('as it was');
});
