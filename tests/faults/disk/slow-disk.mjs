// Loaded before the app (`node --import`): every sync of a file takes two seconds, as on a tired disk or a busy drive.
import { open } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';

const FSYNC = 2000;
const file = await open(new URL(import.meta.url));
const handle = Object.getPrototypeOf(file);
await file.close();
for (const name of ['sync', 'datasync']) {
  const real = handle[name];
  handle[name] = async function slow() {
    await wait(FSYNC);
    return real.call(this);
  };
}
