import { expect, test } from 'vitest';
import {
  useEmphasis,
  useIsHit,
  useTone,
  viewOptionsStore,
} from '../../../../../renderer/screens/map/view-options/view-options-store.ts';
import { computeVisibility } from '../../../../../renderer/screens/map/view-options/visibility.ts';
import { applyChanges } from '../../../../helpers/document/apply-changes.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';
import { restoreStore } from '../../../../helpers/vitest/restore-store.ts';
import { filtered, MAP, onMap, seeing, withMap } from './documents.ts';

restoreStore(viewOptionsStore);

const project = applyChanges(withMap, [
  ...onMap('idea', 'itea00001', { title: 'Tea', status: 'raised' }),
  ...onMap('test', 'twalks001', { title: 'Walks', status: 'running' }),
]);

test('a card renders again only when its own light, tone or hit changes', async () => {
  const renders = { itea00001: 0, twalks001: 0 };
  const Card = ({ id }: { readonly id: keyof typeof renders }) => {
    renders[id] += 1;
    return `${useEmphasis(id)} ${useTone(id)?.label} ${useIsHit(id)}`;
  };
  await renderOnPage(
    <>
      <Card id="itea00001" />, <Card id="twalks001" />
    </>,
  );
  const look = async (wish: Parameters<typeof computeVisibility>[2], hitId?: string): Promise<void> => {
    viewOptionsStore.setState({ options: wish, visibility: computeVisibility(project, MAP, wish), hitId });
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  expect(renders).toEqual({ itea00001: 1, twalks001: 1 });
  await look(filtered({ kinds: ['idea'] }));
  expect(window.document.body.textContent).toContain('normal undefined false, dimmed undefined false');
  expect(renders).toEqual({ itea00001: 1, twalks001: 2 });
  await look({ ...filtered({ kinds: ['idea'] }), others: 'hide', search: 'tea' }, 'itea00001');
  expect(renders).toEqual({ itea00001: 2, twalks001: 3 });
  await look(seeing({ colours: 'status' }));
  expect(window.document.body.textContent).toContain('normal Not begun false, normal Under way false');
});
