import { expect, test } from 'vitest';
import { withheldCountsOf } from '../../../../shared/document/sharing/withheld-counts.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { documentOf } from '../../records/test-document.ts';

test('themes are counted apart from cards, as the map and the Outline count them', () => {
  const document = documentOf(
    ['theme', 't1', { name: 'Evenings' }],
    ['idea', 'i1', { title: 'A bench', theme: 't1' }],
    ['idea', 'i2', { title: 'A lamp' }],
    ['idea', 'i3', { title: 'Hers', sensitivity: 'restricted' }],
  );
  expect(withheldCountsOf(document, 'partners', kindRegistry)).toMatchObject({
    sharedCards: 2,
    sharedThemes: 1,
    cards: 1,
  });
});
