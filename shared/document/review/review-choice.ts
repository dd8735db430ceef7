import { z } from 'zod';

/** More than one copy can bring: a project holds no more records. */
const MAX_CHOICES = 100_000;

/**
 * What a person decides about one thing that a copy brings, before it comes in. `ours`: as it is here; of a field that
 * both wrote, what it says here. `theirs`: as the copy has it. `written`: other words, in the field that both wrote.
 * What nobody decides about comes in as it is, and of a clash both stay.
 */
export const reviewChoiceSchema = z.union([
  z.object({ id: z.string(), field: z.string().optional(), take: z.enum(['ours', 'theirs']) }),
  z.object({ id: z.string(), field: z.string(), take: z.literal('written'), words: z.string() }),
]);

export type ReviewChoice = z.infer<typeof reviewChoiceSchema>;

export const reviewChoicesSchema = z.array(reviewChoiceSchema).max(MAX_CHOICES);
