import { expect, test } from 'vitest';
import { joinedText } from '../../../../renderer/features/record-fields/joined-text.ts';
import { line, number, text } from '../../../../shared/records/fields/field.ts';

const title = line({ label: 'Title', max: 40 });
const story = text({ label: 'Story' });

test.each([
  ['in one line, with a full stop between', title, ['Tea at ten', 'Tea at two'], 'Tea at ten. Tea at two'],
  ['a mark that stands there is kept', title, ['Tea at ten?', 'Tea at two'], 'Tea at ten? Tea at two'],
  ['as paragraphs', story, ['One.', 'Two.', 'Three.'], 'One.\n\nTwo.\n\nThree.'],
  ['the same words once', story, ['One.', 'Two.', ' One. '], 'One.\n\nTwo.'],
  ['not where one was cleared', story, ['One.', null], undefined],
  ['not where the field is too short', title, ['a'.repeat(30), 'b'.repeat(30)], undefined],
  ['not where it holds no words', number({ label: 'How many' }), [1, 2], undefined],
])('%s', (_name, field, values, wanted) => {
  expect(joinedText(field, values)).toBe(wanted);
});
