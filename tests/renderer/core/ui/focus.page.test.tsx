import { useRef } from 'react';
import { expect, test } from 'vitest';
import {
  createFocusRequests,
  type FocusRequests,
  isFocusLost,
  useRequestedFocus,
} from '../../../../renderer/core/ui/focus.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';

interface Props {
  readonly requests: FocusRequests;
  readonly id: string;
  readonly isReady?: boolean;
}

function Item({ requests, id, isReady = true }: Props) {
  const element = useRef<HTMLButtonElement>(null);
  useRequestedFocus(requests, id, element, isReady);
  return (
    <button ref={element} type="button" data-item={id}>
      {id}
    </button>
  );
}

const focusedItem = (): string | undefined =>
  document.activeElement instanceof HTMLElement ? document.activeElement.dataset.item : undefined;

const itemElement = (id: string): HTMLElement | null => document.querySelector(`[data-item="${id}"]`);

test('what is rendered after it was requested takes the focus, once', async () => {
  const requests = createFocusRequests();
  requests.request('b');
  const page = await renderOnPage(['a', 'b'].map((id) => <Item key={id} requests={requests} id={id} />));
  await page.waitUntil(() => focusedItem() === 'b');
  expect(requests.pendingId()).toBeUndefined();
  page.button('a').focus();
  expect(focusedItem()).toBe('a');
});

test('of two requests the last one counts', async () => {
  const requests = createFocusRequests();
  requests.request('a');
  requests.request('b');
  const page = await renderOnPage(['a', 'b'].map((id) => <Item key={id} requests={requests} id={id} />));
  await page.waitUntil(() => focusedItem() === 'b');
});

test('what is not ready, or is not rendered, leaves the request as it is', async () => {
  const requests = createFocusRequests();
  requests.request('a');
  await renderOnPage(<Item requests={requests} id="a" isReady={false} />);
  expect(focusedItem()).toBeUndefined();
  expect(isFocusLost()).toBe(true);
  requests.request('elsewhere');
  requests.apply(itemElement);
  expect(requests.pendingId()).toBe('elsewhere');
  requests.request('a');
  requests.apply(itemElement);
  expect(focusedItem()).toBe('a');
  expect(requests.pendingId()).toBeUndefined();
});
