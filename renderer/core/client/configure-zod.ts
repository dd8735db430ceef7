import { config } from 'zod';

// The policy for pages forbids making code from text, which zod would otherwise try for speed.
config({ jitless: true });
