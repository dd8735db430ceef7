import { expect, test } from 'vitest';
import { TitleEditor } from '../../../../../renderer/screens/map/controls/title-editor.tsx';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

/** An editor of “Visits help” whose words are refused until they are short, and what it was asked. */
const openEditor = async ({ keepsOnEscape = false } = {}) => {
  const asked: string[] = [];
  const page = await renderOnPage(
    <TitleEditor
      label="Title"
      initial="Visits help"
      commitsOnEscape={keepsOnEscape}
      onCommit={(title, by) => {
        asked.push(`${title}, ${by}`);
        return title.length < 8;
      }}
      onCancel={() => asked.push('cancelled')}
    />,
  );
  const [area] = page.all('textarea');
  if (!(area instanceof HTMLTextAreaElement)) throw new Error('There is no editor.');
  const press = (key: string) =>
    area.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  return { page, area, asked, press, enter: () => press('Enter') };
};

test('words that are refused stay in the hand, and can be tried again or left', async () => {
  const { page, area, asked, enter } = await openEditor();
  enter();
  expect(asked).toEqual(['Visits help, enter']);
  expect(area.value).toBe('Visits help');
  area.blur();
  expect(asked).toEqual(['Visits help, enter', 'Visits help, blur']);
  await page.remove();
});

test('words that are taken are taken once', async () => {
  const { page, area, asked, enter } = await openEditor();
  area.focus();
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, 'Visits');
  area.dispatchEvent(new Event('input', { bubbles: true }));
  await page.waitUntil(() => area.value === 'Visits');
  enter();
  enter();
  area.blur();
  expect(asked).toEqual(['Visits, enter']);
  await page.remove();
});

test('Escape gives a title its words back; words that were never put down are kept', async () => {
  const old = await openEditor();
  old.press('Escape');
  expect(old.asked).toEqual(['cancelled']);
  await old.page.remove();
  const fresh = await openEditor({ keepsOnEscape: true });
  fresh.press('Escape');
  expect(fresh.asked).toEqual(['Visits help, escape']);
  await fresh.page.remove();
});

test('a title is selected, to be written anew; in a sentence the caret stands at its end', async () => {
  const sentence = 'People on our street told us more than once that nobody knows when the minibus comes by';
  const chosen = async (initial: string) => {
    const page = await renderOnPage(
      <TitleEditor label="Title" initial={initial} onCommit={() => true} onCancel={() => undefined} />,
    );
    const [area] = page.all('textarea');
    if (!(area instanceof HTMLTextAreaElement)) throw new Error('There is no editor.');
    const range = [area.selectionStart, area.selectionEnd];
    await page.remove();
    return range;
  };
  expect(await chosen('Visits help')).toEqual([0, 11]);
  expect(await chosen(sentence)).toEqual([sentence.length, sentence.length]);
});
