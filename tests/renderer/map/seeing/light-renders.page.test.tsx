import { expect, test } from 'vitest';
import { seeingStore, useIsHit, useLight, useTone } from '../../../../renderer/map/seeing/seeing-store.ts';
import { sightOf } from '../../../../renderer/map/seeing/sight.ts';
import { edited } from '../../../helpers/edited.ts';
import { putBack } from '../../put-back.ts';
import { draw } from '../../record-form/on-page.ts';
import { filtered, MAP, onMap, seeing, withMap } from './documents.ts';

putBack(seeingStore);

const project = edited(withMap, [
  ...onMap('idea', 'itea00001', { title: 'Tea', status: 'raised' }),
  ...onMap('test', 'twalks001', { title: 'Walks', status: 'running' }),
]);

test('a card renders again only when its own light, tone or hit changes', async () => {
  const renders = { itea00001: 0, twalks001: 0 };
  const Card = ({ id }: { readonly id: keyof typeof renders }) => {
    renders[id] += 1;
    return `${useLight(id)} ${useTone(id)?.label} ${useIsHit(id)}`;
  };
  await draw(
    <>
      <Card id="itea00001" />, <Card id="twalks001" />
    </>,
  );
  const look = async (wish: Parameters<typeof sightOf>[2], hit?: string): Promise<void> => {
    seeingStore.setState({ seeing: wish, sight: sightOf(project, MAP, wish), hit });
    await new Promise((resolve) => setTimeout(resolve, 20));
  };
  expect(renders).toEqual({ itea00001: 1, twalks001: 1 });
  await look(filtered({ kinds: ['idea'] }));
  expect(window.document.body.textContent).toContain('lit undefined false, dim undefined false');
  expect(renders).toEqual({ itea00001: 1, twalks001: 2 });
  await look({ ...filtered({ kinds: ['idea'] }), others: 'hide', search: 'tea' }, 'itea00001');
  expect(renders).toEqual({ itea00001: 2, twalks001: 3 });
  await look(seeing({ colours: 'status' }));
  expect(window.document.body.textContent).toContain('lit Not begun false, lit Under way false');
});
