/** The three verbs of every project, and the stages that belong to each. */
export const phases = [
  { id: 'design', label: 'Design', stages: ['discover', 'define', 'develop'] },
  { id: 'test', label: 'Test', stages: ['deliver'] },
  { id: 'spread', label: 'Spread', stages: ['spread', 'closed'] },
] as const;

export type PhaseId = (typeof phases)[number]['id'];

/** Which verb a stage is in; a paused project is in none. */
export function phaseOf(stage: string): PhaseId | undefined {
  return phases.find((phase) => (phase.stages as readonly string[]).includes(stage))?.id;
}
