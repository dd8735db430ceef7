import { expect, test } from 'vitest';
import { endAtWord, restoreWords } from '../../../../renderer/core/ui/end-at-word.ts';

const WHOLE = 'Evenings on which a carer of Westmarle was out, without the phone';

/** An element that has room for so many letters of what is seen. */
const elementWithRoom = (letters: () => number, html: string): HTMLElement => {
  const element = document.createElement('p');
  element.innerHTML = html;
  const seen = () =>
    [...element.childNodes]
      .filter((node) => !(node instanceof HTMLElement && node.classList.contains('hidden-text')))
      .map(({ textContent }) => textContent)
      .join('').length;
  // jsdom lays nothing out.
  Object.defineProperties(element, {
    clientHeight: { get: letters },
    scrollHeight: { get: () => seen() - 1 },
    innerText: { get: () => element.textContent },
  });
  return element;
};

test.each([
  [200, WHOLE],
  [40, 'Evenings on which a carer of Westmarle…'],
  [36, 'Evenings on which a carer of…'],
  // No comma before the sign that it goes on.
  [48, 'Evenings on which a carer of Westmarle was out…'],
  [3, WHOLE],
])('with room for %d letters words end at one of them', (room, shown) => {
  const element = elementWithRoom(() => room, WHOLE);
  endAtWord(element);
  expect(element.textContent).toBe(shown);
  expect(element.title).toBe(shown === WHOLE ? '' : WHOLE);
});

test('with more room all words come back, and other words are taken as they are', () => {
  let room = 20;
  const element = elementWithRoom(() => room, WHOLE);
  endAtWord(element);
  expect(element.textContent).toBe('Evenings on which a…');
  room = 200;
  endAtWord(element);
  expect([element.textContent, element.title]).toEqual([WHOLE, '']);
  room = 20;
  endAtWord(element);
  (element.firstChild as Text).data = 'Calls by night, all of them';
  endAtWord(element);
  expect([element.textContent, element.title]).toEqual([
    'Calls by night, all…',
    'Calls by night, all of them',
  ]);
  restoreWords(element);
  expect([element.textContent, element.title]).toEqual(['Calls by night, all of them', '']);
});

test('what is there for who listens alone is not cut', () => {
  const element = elementWithRoom(
    () => 20,
    `<span aria-hidden="true">${WHOLE}</span><span class="hidden-text">${WHOLE}</span>`,
  );
  endAtWord(element);
  expect(element.querySelector('[aria-hidden]')?.textContent).toBe('Evenings on which a…');
  expect(element.querySelector('.hidden-text')?.textContent).toBe(WHOLE);
});
