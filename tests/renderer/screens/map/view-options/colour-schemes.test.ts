import { expect, test } from 'vitest';
import { toneSchemes } from '../../../../../renderer/screens/map/view-options/colour-schemes.ts';
import { allKinds } from '../../../../../shared/records/kind-registry.ts';

test.each(Object.entries(toneSchemes))(
  '%s: no two tones share a colour, a sign or a word',
  (_, { tones }) => {
    for (const part of ['token', 'sign', 'label'] as const)
      expect(new Set(tones.map((tone) => tone[part])).size).toBe(tones.length);
  },
);

test('every state of every kind of card has a place of its own, not "No state"', () => {
  for (const kind of allKinds().filter(({ card }) => card)) {
    const field = kind.lifecycle?.field ?? 'status';
    for (const { value } of kind.fields[field]?.options ?? []) {
      const stored = { '~': 'Tester01-1', [field]: value };
      const card = { kind: kind.name, record: { id: 'x', fields: { [field]: value } }, stored };
      const tone = toneSchemes.status.tones[toneSchemes.status.toneOf(card)];
      expect(tone?.label, `${kind.name} ${value}`).not.toBe('No state');
    }
  }
});
