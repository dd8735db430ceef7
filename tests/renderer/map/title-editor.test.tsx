// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { TitleEditor } from '../../../renderer/map/card/title-editor.tsx';
import { draw } from '../record-form/on-page.ts';

/** An editor of “Visits help” whose words are refused until they are short, and what it was asked. */
const openEditor = async () => {
  const asked: string[] = [];
  const page = await draw(
    <TitleEditor
      label="Title"
      initial="Visits help"
      onDone={(title, by) => {
        asked.push(`${title}, ${by}`);
        return title.length < 8;
      }}
      onCancel={() => asked.push('cancelled')}
    />,
  );
  const [area] = page.all('textarea');
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('There is no editor.');
  const enter = () =>
    area.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  return { page, area, asked, enter };
};

test('words that are refused stay in the hand, and can be tried again or left', async () => {
  const { page, area, asked, enter } = await openEditor();
  enter();
  expect(asked).toEqual(['Visits help, enter']);
  expect(area.value).toBe('Visits help');
  area.blur();
  expect(asked).toEqual(['Visits help, enter', 'Visits help, leaving']);
  await page.remove();
});

test('words that are taken are taken once', async () => {
  const { page, area, asked, enter } = await openEditor();
  area.focus();
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, 'Visits');
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await page.until(() => area.value === 'Visits');
  enter();
  enter();
  area.blur();
  expect(asked).toEqual(['Visits, enter']);
  await page.remove();
});
