import type { RecordRef, StoredRecord, Value } from '../../../shared/document/model/document.ts';
import { replicaOf } from '../../../shared/document/model/dots.ts';
import type { Dot, FieldName } from '../../../shared/document/model/id-types.ts';
import { clashSideInWords } from '../../core/records/author-text.ts';
import { dotsOf, fieldStateOf } from '../../core/records/field-state.ts';
import { localToday } from '../../core/records/parse-day.ts';
import { replicaThatWrote } from '../../core/state/edit.ts';
import { useProject } from '../../core/state/project-store.ts';

/** One value of a clash, and the write that it came from. */
export interface ClashSide {
  readonly dot: Dot;
  readonly value: Value;
}

/** Every value of a field, the one that is shown first. */
export function clashSidesOf(stored: StoredRecord, name: FieldName): readonly ClashSide[] {
  const { value, others } = fieldStateOf(stored, name);
  const otherDots = new Set(others.map((other) => other.dot));
  const shown = dotsOf(stored, name).find((dot) => !otherDots.has(dot)) ?? '';
  return [{ dot: shown, value }, ...others];
}

/** Whose a replica's words are: "Yours, today"; "From Carers’ group’s copy, 13 March". */
function useWhoseReplica(): (replica: string) => string {
  const sessions = useProject((project) => project.document.sessions);
  const ownReplicas = useProject((project) => project.ownReplicas);
  return (replica) =>
    clashSideInWords({ info: sessions[replica], isOwn: ownReplicas.has(replica) }, localToday());
}

/** Whose one version of a field is, also where this window's Undo wrote it again. */
export function useWriterInWords(): (ref: RecordRef, name: FieldName, dot: Dot) => string {
  const whose = useWhoseReplica();
  return (ref, name, dot) => whose(replicaThatWrote(ref, name, dot));
}

/** Whose a write is of which no other version stands beside it. */
export function useWhoseDot(): (dot: Dot) => string {
  const whose = useWhoseReplica();
  return (dot) => whose(replicaOf(dot));
}
