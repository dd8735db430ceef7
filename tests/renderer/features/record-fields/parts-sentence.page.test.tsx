import { beforeEach, expect, test } from 'vitest';
import { type ProjectState, projectStore } from '../../../../renderer/core/state/project-store.ts';
import { RecordForm } from '../../../../renderer/features/record-form/record-form.tsx';
import type { Fields } from '../../../../shared/document/model/document.ts';
import { renderOnPage } from '../../../helpers/page/render-on-page.ts';
import { restoreStore } from '../../../helpers/vitest/restore-store.ts';
import { documentOf } from '../../../shared/records/test-document.ts';

restoreStore(projectStore);

const sentenceWith = async (successCriterion: Fields): Promise<string> => {
  projectStore.setState({
    key: 'k',
    readOnly: false,
    document: documentOf(['test', 't1', { title: 'Six weeks', successCriterion }]),
    ownReplicas: new Set<string>(),
  } as unknown as ProjectState);
  const page = await renderOnPage(<RecordForm kind="test" id="t1" />);
  const [sentence] = page.all('.sentence-with-gaps').filter((one) => one.textContent?.includes('We count'));
  const pieces = [...(sentence?.querySelectorAll(':scope > span, :scope > .form-field') ?? [])].map(
    (piece) =>
      piece.tagName === 'SPAN'
        ? piece.textContent
        : `[${piece.querySelector<HTMLInputElement>('input, textarea')?.value || piece.querySelector('.select-value')?.textContent || ''}]`,
  );
  await page.remove();
  return pieces.join(' ');
};

beforeEach(() => projectStore.setState(null));

test('a criterion is a sentence with gaps', async () => {
  expect(
    await sentenceWith({ what: 'visits', comparator: 'atLeast', value: 7, outOf: 10, unit: 'residents' }),
  ).toBe('We count [visits] and look for [at least] [7] of [10] [residents] by []');
});

test('a second number is asked for beside "between" alone, and one that is written is never hidden', async () => {
  expect(await sentenceWith({ comparator: 'between', value: 3 })).toContain('[between] [3] and [] of []');
  expect(await sentenceWith({ comparator: 'atMost', value: 3 })).toContain('[at most] [3] of []');
  expect(await sentenceWith({ comparator: 'atMost', value: 3, value2: 5 })).toContain('[at most] [3] [5] of');
});

test('what is not chosen asks for it', async () => {
  expect(await sentenceWith({})).toContain('look for [Choose…]');
});
