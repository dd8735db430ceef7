import { describe, expect, test } from 'vitest';
import { findPeople } from '../../../../shared/notes/people/find-people.ts';

const namesIn = (text: string): readonly string[] => findPeople(text).map(({ name }) => name);

describe('names of people', () => {
  test.each([
    ['Daniel will walk with Leila and Gerald', ['Daniel', 'Leila', 'Gerald']],
    ['as Anjali’s knowledge shows', ['Anjali']],
    ["In Gerald's words", ['Gerald']],
    ['Anna Kowalska and Mr Smith', ['Anna Kowalska', 'Mr Smith']],
    ['Zainabu will call', ['Zainabu']],
    ['Grace will call Mark', ['Grace', 'Mark']],
    ['a walk with Mark and June', ['Mark', 'June']],
    ['Kwame, Oluwaseun, Agnieszka and Gurpreet came', ['Kwame', 'Oluwaseun', 'Agnieszka', 'Gurpreet']],
    ['ask João or Siân', ['João', 'Siân']],
  ])('%s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  test.each([
    'NUKA system of care in Alaska',
    'a service in Redbridge',
    'Health Connections Mendip',
    'since Covid-19',
    'Healthwatch will ask',
    'We meet in January',
    'St Mary’s Hospital',
    'the Joseph Rowntree Foundation',
    'Albert Road will close',
    'There will be more',
    'May we come in June?',
    'Hope is what people need',
    'Faith groups will help',
    'Red Cross find',
    'Victoria Park',
    'Grace is a virtue',
    'The Council will decide',
    'Residents will say',
    'King George Hospital',
    'Will the council listen?',
    'Newham and Havering',
  ])('nobody is named in “%s”', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  test('a role in brackets is the role that is proposed; other brackets are not', () => {
    expect(findPeople('Anna (lead commissioner) came')[0]?.person.role).toBe('lead commissioner');
    expect(findPeople('Anna (who was late) came')[0]?.person.role).toBeUndefined();
  });
});
