import { z } from 'zod';

export const memorySchema = z.object({
  /** What a person said that the lines below a heading are, by `headingKey`. */
  sections: z.record(z.string(), z.string()),
  /** What stands instead of a name. */
  roles: z.record(z.string(), z.string()),
});

/** What a person chose for the notes of a project: heading sections, and roles by name. */
export type NotesMemory = z.infer<typeof memorySchema>;
