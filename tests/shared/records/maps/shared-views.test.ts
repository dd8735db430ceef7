import { expect, test } from 'vitest';
import type { Fields, Value } from '../../../../shared/document/model/document.ts';
import { recordOf } from '../../../../shared/document/model/selectors.ts';
import { redact } from '../../../../shared/document/sharing/redact.ts';
import { kindRegistry } from '../../../../shared/records/kind-registry.ts';
import { documentOf } from '../test-document.ts';

const view = (filter: Fields): Fields => ({
  map: 'm1',
  name: 'What we see',
  sensitivity: 'open',
  filter: filter as Value,
});

const document = documentOf(
  ['map', 'm1', { name: 'One', sensitivity: 'open' }],
  ['theme', 'tOpen', { name: 'Evenings', sensitivity: 'open' }],
  ['theme', 'tHidden', { name: 'Debts', sensitivity: 'restricted' }],
  ['idea', 'iOpen', { title: 'Tea', tags: ['tea'], sensitivity: 'open' }],
  ['idea', 'iHidden', { title: 'Hers', tags: ['CANARY', 'tea'], sensitivity: 'restricted' }],
  ['view', 'vOpen', view({ tags: ['tea'], themes: ['tOpen', ''], focus: { cards: ['iOpen'] } })],
  ['view', 'vTag', view({ tags: ['tea', 'CANARY'] })],
  ['view', 'vOld', view({ tags: ['CANARY of a card that is gone'] })],
  ['view', 'vTheme', view({ themes: ['tHidden'] })],
  ['view', 'vCard', view({ focus: { cards: ['iHidden'], steps: 1 } })],
);

test.each(['partners', 'open'] as const)(
  'a copy for %s: views go, and their filter only where all it speaks of goes as well',
  (reader) => {
    const copy = redact(document, reader, kindRegistry);
    expect(JSON.stringify(copy)).not.toMatch(/CANARY|tHidden|iHidden/);
    for (const id of ['vTag', 'vOld', 'vTheme', 'vCard']) {
      expect(recordOf(copy, { kind: 'view', id })?.fields).toMatchObject({ name: 'What we see' });
      expect(copy.records.view?.[id]?.['?']).toContain('filter');
    }
    expect(recordOf(copy, { kind: 'view', id: 'vOpen' })?.fields.filter).toBeDefined();
  },
);
