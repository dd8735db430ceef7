import { z } from 'zod';

/** The data folder's own name for a project. */
export const projectKey = z.string().min(1).max(64);
/** Input of a procedure that is about one project. */
export const keyInput = z.object({ key: projectKey });
/** Bytes as base64: the 64 MB of the largest project file and some more; the reader refuses larger ones in words. */
export const bytes = z.string().max(100_000_000);
