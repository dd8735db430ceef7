import { expect, test } from 'vitest';
import {
  createProjectClient,
  type OpenResponse,
  type ProjectClient,
} from '../../../../renderer/core/state/project-client.ts';
import { createUndoHistory } from '../../../../renderer/core/state/undo-history.ts';
import { emptyDocument } from '../../../../shared/document/model/empty-document.ts';
import { documentRules } from '../../../../shared/records/kind-registry.ts';
import { collectGarbage } from '../../../helpers/measure/collect-garbage.ts';
import { openedWith } from './open-test-project.ts';

const open = (): { readonly session: ProjectClient; readonly opened: WeakRef<OpenResponse> } => {
  const opened = openedWith(emptyDocument('project1'));
  const session = createProjectClient(
    'key',
    opened,
    createUndoHistory(documentRules),
    async () => ({ outcome: 'unreachable' }),
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
  expect(session.state()).toMatchObject({ path: '/street.alongside.json', readOnly: false });
});
