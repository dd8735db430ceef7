import { stages } from '../../../shared/records/fields/option-lists.ts';

/** The words of a stage; of one that a newer version knows, its name. */
export function stageLabel(stage: string): string {
  return stages.find(({ value }) => value === stage)?.label ?? stage;
}
