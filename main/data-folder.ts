import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

/** Where a platform keeps the data of its programs. */
function platformDataFolder(env: NodeJS.ProcessEnv): string {
  if (process.platform === 'win32') return env.APPDATA ?? join(homedir(), 'AppData', 'Roaming');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support');
  return env.XDG_DATA_HOME ?? join(homedir(), '.local', 'share');
}

/** The data folder: as asked for, else `ALONGSIDE_HOME`, else the platform's place. Both shells share it. */
export function resolveDataFolder(
  requested: string | undefined,
  env: NodeJS.ProcessEnv = process.env,
): string {
  return resolve(requested ?? env.ALONGSIDE_HOME ?? join(platformDataFolder(env), 'Alongside'));
}
