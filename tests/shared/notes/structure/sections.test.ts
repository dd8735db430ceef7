import { describe, expect, test } from 'vitest';
import { headingKey, sectionOf } from '../../../../shared/notes/structure/sections.ts';

describe('a heading is known by what it asks', () => {
  test.each([
    ['What trips us up', 'barriers'],
    ['Where it pinches', 'barriers'],
    ['Sore points', 'barriers'],
    ['Things that drive us up the wall', 'barriers'],
    ['What’s holding people back?', 'barriers'],
    ['What we can’t answer', 'questions'],
    ['Still puzzling us', 'questions'],
    ['Nobody could tell us', 'questions'],
    ['Things we’d love to know', 'questions'],
    ['???', 'questions'],
    ['We could maybe…', 'ideas'],
    ['If it were up to us', 'ideas'],
    ['Worth a try', 'ideas'],
    ['Sparks', 'ideas'],
    ['What would help', 'ideas'],
    ['Seen & liked', 'examples'],
    ['How others do it', 'examples'],
    ['Bright spots from elsewhere', 'examples'],
    ['What people lived through', 'evidence'],
    ['What’s different now', 'changes'],
    ['Made our minds up', 'decisions'],
    ['Hands up, whole room', 'decisions'],
    ['What was settled', 'decisions'],
    ['Who does what', 'actions'],
    ['Who’s on it?', 'actions'],
    ['Jobs for next time', 'actions'],
    ['What we’re here for', 'objectives'],
    ['Why we meet', 'objectives'],
    ['Lessons so far', 'learnings'],
  ])('“%s”', (heading, section) => {
    expect(sectionOf(heading)).toBe(section);
  });

  test.each([
    'The minibus',
    'Membership and Purpose',
    'Themes and Actions in second meeting',
    'Home care, the county’s changes',
    'Any other moans',
    'The evening',
    'Finance',
  ])('“%s” says nothing of the kind', (heading) => {
    expect(sectionOf(heading)).toBeUndefined();
  });

  test('the same heading is remembered in every spelling', () => {
    expect(headingKey('3. What’s IN the way?')).toBe(headingKey('**what’s in the way**'.replaceAll('*', '')));
  });
});
