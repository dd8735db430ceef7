import { isDefinedError, safe } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import type { Contract } from '../../../shared/contract/contract.ts';
import type { SaveState } from '../../../shared/contract/project.ts';
import type { Edit } from '../../../shared/document/edit/edit.ts';
import type { CommitReply } from './commit-queue.ts';

type Api = ContractRouterClient<Contract>;

/** An edit in the contract's form: a write of a field carries a value, one of a record's existence does not. */
const toContractEdit = (edit: Edit): Parameters<Api['project']['commit']>[0]['edit'] =>
  ({ writes: edit.writes.map((write) => ({ ...write, seen: [...write.seen] })) }) as Parameters<
    Api['project']['commit']
  >[0]['edit'];

/** Sends one edit and turns the answer into the queue's reply. An unforeseen error counts as unreachable. */
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
    return { outcome: 'acknowledged', dot: answer.dot };
  }
  if (!isDefinedError(error)) return { outcome: 'unreachable' };
  if (error.code === 'REFUSED') return { outcome: 'refused', sentence: error.data.sentence };
  return { outcome: 'notSaved', sentence: error.data.sentence };
}
