import { oc } from '@orpc/contract';
import { z } from 'zod';

/** What a person has set for this copy of the app. */
export const settingsSchema = z.object({
  theme: z.enum(['light', 'dark', 'auto']),
  /** Percent of the size that the computer is set to. */
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(200)]),
  org: z.string().max(120),
  role: z.string().max(120),
  railWords: z.boolean(),
  tourSeen: z.boolean(),
});
export type Settings = z.infer<typeof settingsSchema>;

/** The app itself: what it is, and its settings. */
export const appContract = {
  about: oc.output(
    z.object({
      version: z.string(),
      shell: z.enum(['electron', 'browser']),
      home: z.string(),
      today: z.string(),
    }),
  ),
  settings: oc.output(settingsSchema),
  updateSettings: oc.input(settingsSchema.partial()).output(settingsSchema),
};
