import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { HypothesisSlide } from '../../../../../renderer/screens/test-cycles/hypotheses/present/hypothesis-slide.tsx';
import { recordOf } from '../../../../../shared/document/model/selectors.ts';
import {
  chainsOfHypothesis,
  chainsWithoutHypothesis,
} from '../../../../../shared/records/lifecycle/test-chains.ts';
import { documentWith, link } from '../../../../helpers/document/sample-document.ts';
import { renderOnPage } from '../../../../helpers/page/render-on-page.ts';

/** Here nothing is laid out: a slide has the size of none. */
class NoObserver {
  observe(): void {}
  disconnect(): void {}
}
beforeAll(() => void vi.stubGlobal('ResizeObserver', NoObserver));
afterAll(() => void vi.unstubAllGlobals());

const live = documentWith(
  ['hypothesis', 'h', { weBelieve: 'a walk' }],
  ['test', 't1', { title: 'Six walk', resultValue: { value: 5, outOf: 6 } }],
  ['test', 't2', { title: 'Ten walk' }],
  ['test', 'lone', { title: 'A lamp at each door' }],
  ['decision', 'd1', { title: 'With torches', outcome: 'adapt' }],
  ['decision', 'd2', { title: 'A torch for all', outcome: 'adopt' }],
  link('d1', 'comesFrom', 't1'),
  link('d2', 'comesFrom', 't2'),
  link('h', 'testedBy', 't1'),
  link('h', 'testedBy', 'lone'),
  link('t2', 'follows', 't1'),
  link('t1', 'measuredBy', 'gone'),
);
const project = {
  ...live,
  trash: { measure: { gone: { name: 'Evenings out', '~': 'aaaaaaaa-1' } } },
};

/** The slide on which one cycle is spoken of. */
const slideOf = (current: string) => {
  const hypothesis = recordOf(project, { kind: 'hypothesis', id: 'h' });
  if (!hypothesis) throw new Error('There is no hypothesis.');
  return renderOnPage(
    <HypothesisSlide
      document={project}
      hypothesisOrTest={{ kind: 'hypothesis', record: hypothesis }}
      chains={chainsOfHypothesis(project, 'h')}
      current={recordOf(project, { kind: 'test', id: current })}
      onCycle={() => undefined}
    />,
  );
};

test('an arrow leads from a cycle to the one that follows it, and other tests are named above', async () => {
  const page = await slideOf('t2');
  expect(page.all('.slide-cycle').map(({ dataset }) => dataset.card)).toEqual(['t1', 't2']);
  expect(page.all('.slide-between')).toHaveLength(1);
  expect(page.all('.slide-strips li').map(({ textContent }) => textContent)).toEqual([
    'Another test, cycle 1: Draft',
  ]);
});

test('what was decided after the last cycle stands under it, and after the one before between the two', async () => {
  const page = await slideOf('t2');
  expect(page.all('.slide-between').map(({ textContent }) => textContent)).toEqual(['AdaptWith torches']);
  expect(page.all('.slide-decision').map(({ textContent }) => textContent)).toEqual([
    'Adopt: A torch for all',
  ]);
  expect(page.all('[data-card="t2"] .slide-decision')).toHaveLength(1);
  const alone = await slideOf('lone');
  expect(alone.all('[data-card="lone"] .slide-decision')).toHaveLength(0);
});

test('two tests of a hypothesis that do not follow one another are not shown as cycles of one', async () => {
  const page = await slideOf('lone');
  expect(page.all('.slide-cycle').map(({ dataset }) => dataset.card)).toEqual(['lone']);
  expect(page.all('.slide-between')).toHaveLength(0);
  expect(page.all('.slide-strips li').map(({ textContent }) => textContent)).toEqual([
    'Another test, cycle 1: 5 of 6, adapt',
    'Another test, cycle 2: Adopt',
  ]);
});

test('tests without a hypothesis are shown under their own name, and it is said', async () => {
  const alone = documentWith(['test', 't1', { title: 'A lamp at each door', prediction: '4 of 9 stay up' }]);
  const record = recordOf(alone, { kind: 'test', id: 't1' });
  if (!record) throw new Error('There is no test.');
  const page = await renderOnPage(
    <HypothesisSlide
      document={alone}
      hypothesisOrTest={{ kind: 'test', record }}
      chains={chainsWithoutHypothesis(alone)}
      current={record}
      onCycle={() => undefined}
    />,
  );
  expect(page.all('.slide-head').map(({ textContent }) => textContent)).toEqual([
    'A lamp at each doorNot linked to a hypothesis yet.',
  ]);
  expect(page.all('.slide-figure').map(({ textContent }) => textContent)).toEqual(['4 of 9']);
});

test('of a measure that was deleted the slide says that it was', async () => {
  const page = await slideOf('t2');
  expect(page.all('[data-card="t1"] .slide-amendment').map(({ textContent }) => textContent)).toEqual([
    'The measure “Evenings out” was deleted.',
  ]);
  expect(page.all('[data-card="t2"] .slide-amendment')).toHaveLength(0);
});
