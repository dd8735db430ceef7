import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { api } from '../../../../renderer/core/client/api.ts';
import { fromBase64 } from '../../../../renderer/core/client/base64.ts';
import { DialogHost } from '../../../../renderer/core/ui/dialog-host.tsx';
import { showReceivedList } from '../../../../renderer/features/received-files/received-dialog.tsx';
import { addToList, clearList } from '../../../../renderer/features/received-files/received-list.ts';
import { receivedStore } from '../../../../renderer/features/received-files/received-store.ts';
import { type OpenedOnPage, openProjectOnPage } from '../../../helpers/page/open-project-on-page.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

let app: OpenedOnPage & { readonly key: string };
beforeAll(async () => {
  app = await openProjectOnPage();
});
afterEach(clearList);
afterAll(() => app.close());

const PROJECT = '{"format":"alongside/1"';
/** The page of the tests has files without their bytes. */
const file = (name: string, text: string): File =>
  Object.assign(new File([text], name, { lastModified: 1 }), {
    arrayBuffer: async () => new TextEncoder().encode(text).buffer,
  });
const copyOfMine = async (): Promise<string> =>
  new TextDecoder().decode(fromBase64((await api.project.saveCopy({ key: app.key })).bytes ?? ''));

test('each file has its sentence, what can be opened before what cannot; the same file again is not read again', async () => {
  const page = await renderOnPage(<DialogHost />);
  const mine = await copyOfMine();
  const other = mine.replaceAll(/"project":"\w+"/g, '"project":"p7h2k9q4w"');
  showReceivedList();
  const files = [
    file('half.alongside.json', `${PROJECT},"project":"p7h2k9q4w","clock":{`),
    file('words.json', '{"hello":1}'),
    file('sealed.alongside.json', `${PROJECT},"sealed":{}}`),
    file('mine.alongside.json', mine),
    file('other.alongside.json', other),
    file('none.alongside.json', ''),
  ];
  await addToList({ files, folders: [] });
  await page.waitUntil(() => page.text().includes('Not a project of Alongside.'));
  const list = page.all('.received-list')[0]?.textContent ?? '';
  const said = [
    'Another project, with 0 cards. It was changed by hand',
    'own file, as it is on this computer now',
    'Sealed with a passphrase.',
    'Half a file: its end is missing',
    'An empty file.',
    'Not a project of Alongside.',
  ];
  const places = said.map((words) => list.indexOf(words));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const before = receivedStore.getState().rows;
  await addToList({ files: [file('words.json', '{"hello":1}')], folders: [] });
  expect(receivedStore.getState().rows).toEqual(before);

  await page.press('Leave it');
  await page.waitUntil(() => page.text().includes('Done. Left as it was.'));
  // Tests of other pages may have left projects in the folder that they share.
  const known = new Set((await api.library.list()).map(({ key }) => key));
  await page.press('Keep it among your projects');
  await page.waitUntil(() => page.text().includes('Done. Kept as a project of its own.'));
  const kept = (await api.library.list()).filter(({ key }) => !known.has(key));
  expect(kept.map(({ title }) => title)).toEqual(['A project']);
  await page.press('Close');
  await page.waitUntil(() => receivedStore.getState().rows.length === 0);
});

test('a file that is not even read says so in its own row', async () => {
  const page = await renderOnPage(<DialogHost />);
  showReceivedList();
  const huge = Object.defineProperty(file('huge.alongside.json', ''), 'size', { value: 80_000_000 });
  await addToList({ files: [huge], folders: [] });
  await page.waitUntil(() => page.text().includes('It is larger than 64 MB'));
  expect(page.text()).toContain('What this file is');
});
