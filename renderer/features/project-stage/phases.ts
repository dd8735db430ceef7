/** The three phases of every project, and the stages of each. */
export const phases = [
  { id: 'design', label: 'Design', stages: ['discover', 'define', 'develop'] },
  { id: 'test', label: 'Test', stages: ['deliver'] },
  { id: 'spread', label: 'Spread', stages: ['spread', 'closed'] },
] as const;

export type PhaseId = (typeof phases)[number]['id'];

/** The phase of a stage; a paused project is in none. */
export function phaseOf(stage: string): PhaseId | undefined {
  return phases.find((phase) => (phase.stages as readonly string[]).includes(stage))?.id;
}
