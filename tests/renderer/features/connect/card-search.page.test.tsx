import { expect, test } from 'vitest';
import { CardSearch } from '../../../../renderer/features/connect/card-search.tsx';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

const ignore = () => undefined;

test('where there is nothing to choose from, the list says so, and whether writing a name makes one', async () => {
  const page = await renderOnPage(
    <CardSearch label="Which measure?" cards={[]} onPick={ignore} onNew={ignore} />,
  );
  expect(page.text()).toContain('There is none yet. Write its name to make one.');
  const idea = await renderOnPage(<CardSearch label="Which idea?" cards={[]} onPick={ignore} />);
  expect(idea.text()).toContain('There is no card to choose yet.');
  await idea.type('Which idea?', 'torch');
  await idea.waitUntil(() => idea.text().includes('No card has these words.'));
});
