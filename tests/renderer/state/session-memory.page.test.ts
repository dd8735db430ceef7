import { expect, test } from 'vitest';
import { createSession, type Opened, type Session } from '../../../renderer/state/session.ts';
import { createUndo } from '../../../renderer/state/undo.ts';
import { emptyDocument } from '../../../shared/document/edit.ts';
import { rules } from '../../../shared/records/registry.ts';
import { collectGarbage } from '../../helpers/collect-garbage.ts';
import { openedWith } from './opened.ts';

const open = (): { readonly session: Session; readonly opened: WeakRef<Opened> } => {
  const opened = openedWith(emptyDocument('project1'));
  const session = createSession(
    'key',
    opened,
    createUndo(rules),
    async () => ({ outcome: 'away' }),
    () => undefined,
  );
  return { session, opened: new WeakRef(opened) };
};

test('an open project does not keep the text that it was read from', async () => {
  const { session, opened } = open();
  // What a weak reference names is kept to the end of the turn in which it was made.
  await new Promise((resolve) => setTimeout(resolve));
  collectGarbage();
  expect(opened.deref()).toBeUndefined();
  expect(session.project()).toMatchObject({ path: '/street.alongside.json', readOnly: false });
});
