import { z } from 'zod';
import type { ProjectKey } from '../document/model/id-types.ts';
import { MAX_BASE64_LENGTH } from '../input-size-limits.ts';

/** The data folder's own name for a project. */
export const projectKeySchema: z.ZodType<ProjectKey, ProjectKey> = z.string().min(1).max(64);
/** Input of a procedure that is about one project. */
export const keyInputSchema = z.object({ key: projectKeySchema });
/** Bytes as base64. */
export const base64Schema = z.string().max(MAX_BASE64_LENGTH);
