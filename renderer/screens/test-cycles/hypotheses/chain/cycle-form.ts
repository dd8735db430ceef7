/** The part of a cycle that is filled in where it stands. */
export type CycleForm = 'plan' | 'study' | 'stop' | 'learning' | 'decision' | 'practice' | 'sectors';
