import { isDefinedError, safe } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../shared/contract/contract.ts';
import type { SaveState } from '../../../shared/contract/project.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { CommitReply } from './commit-queue.ts';

type Api = ContractRouterClient<Contract>;

/** An edit as the contract spells it: a write on a field carries a value, one on a life register does not. */
const toContractEdit = (edit: Edit): Parameters<Api['project']['commit']>[0]['edit'] =>
  ({ writes: edit.writes.map((write) => ({ ...write, seen: [...write.seen] })) }) as Parameters<
    Api['project']['commit']
  >[0]['edit'];

/** Sends one edit and puts the answer into the words of the queue. Anything unforeseen counts as no answer. */
export async function sendEdit(
  api: Api,
  key: string,
  edit: Edit,
  nonce: string,
  onSave: (save: SaveState) => void,
  isHistoryStep = false,
): Promise<CommitReply> {
  const [error, answer] = await safe(
    api.project.commit({ key, edit: toContractEdit(edit), nonce, isHistoryStep }),
  );
  if (!error) {
    onSave(answer.save);
    return { outcome: 'taken', dot: answer.dot };
  }
  if (!isDefinedError(error)) return { outcome: 'away' };
  if (error.code === 'REFUSED') return { outcome: 'refused', sentence: error.data.sentence };
  return { outcome: 'notSaved', sentence: error.data.sentence };
}
