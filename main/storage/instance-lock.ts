import { randomBytes, timingSafeEqual } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { errorCodeOf, type Files } from './files.ts';
import { isProcessAlive } from './is-process-alive.ts';
import { nodeFiles } from './node-files.ts';

/** How the first app of a data folder is found: a port on this computer that answers only who knows the secret. */
const lockSchema = z.object({ pid: z.number(), port: z.number(), secret: z.string() });
type Lock = z.infer<typeof lockSchema>;

export type InstanceLockResult =
  | {
      readonly outcome: 'first';
      /** What a second start is told: the address of the page. */
      setAddress(address: string): void;
      release(): Promise<void>;
    }
  | { readonly outcome: 'second'; readonly address: string };

/** The message of a program that only looks whether an app runs: nothing is opened or shown for it. */
export const ONLY_LOOKING = ':';

const LOCK_FILE_NAME = 'app.lock';
/** An app that is alive answers at once; a busy one within seconds. */
const ANSWER_TIMEOUT_MS = 3000;
const MAX_MESSAGE_LENGTH = 16_384;
/** More starts at one moment are no starts. */
const MAX_CONNECTIONS = 32;

const onFirstLine = (socket: Socket, onLine: (line: string) => void): void => {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (text.length > MAX_MESSAGE_LENGTH) socket.destroy();
    const end = text.indexOf('\n');
    if (end >= 0) onLine(text.slice(0, end));
  });
};

/** Takes as long for a wrong secret as for the right one. */
const isSameSecret = (candidate: string, secret: string): boolean => {
  const [a, b] = [Buffer.from(candidate), Buffer.from(secret)];
  return a.length === b.length && timingSafeEqual(a, b);
};

const listen = (
  secret: string,
  answerMessage: (message: string) => string,
): Promise<{ server: Server; port: number }> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      const timeout = setTimeout(() => socket.destroy(), ANSWER_TIMEOUT_MS).unref();
      socket.on('close', () => clearTimeout(timeout));
      onFirstLine(socket, (line) => {
        const [given = '', wanted = ''] = line.split(' ', 2);
        if (isSameSecret(given, secret)) socket.end(`${answerMessage(decodeURIComponent(wanted))}\n`);
        else socket.destroy();
      });
    });
    server.maxConnections = MAX_CONNECTIONS;
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.unref();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });

type ProbeResult =
  | { readonly state: 'alive'; readonly address: string }
  | { readonly state: 'silent' | 'gone' };

/** Asks the app behind a lock. `gone`: nothing listens there; `silent`: something does, and does not answer as ours. */
const probe = (lock: Lock, message: string): Promise<ProbeResult> =>
  new Promise((resolve) => {
    const socket = connect(lock.port, '127.0.0.1');
    const finish = (answer: ProbeResult): void => {
      resolve(answer);
      socket.destroy();
    };
    socket.setTimeout(ANSWER_TIMEOUT_MS, () => finish({ state: 'silent' }));
    socket.on('error', (error) =>
      finish({ state: errorCodeOf(error) === 'ECONNREFUSED' ? 'gone' : 'silent' }),
    );
    socket.on('close', () => finish({ state: 'silent' }));
    onFirstLine(socket, (address) => finish({ state: 'alive', address }));
    socket.write(`${lock.secret} ${encodeURIComponent(message)}\n`);
  });

const readLock = async (files: Files, path: string): Promise<Lock | undefined> => {
  try {
    return lockSchema.parse(JSON.parse(Buffer.from(await files.read(path)).toString('utf8')));
  } catch {
    return undefined;
  }
};

/** Half a second more for a start that is writing its lock at this moment. */
const readLockPatiently = async (files: Files, path: string): Promise<Lock | undefined> => {
  const lock = await readLock(files, path);
  if (lock) return lock;
  await wait(500);
  return readLock(files, path);
};

/** Puts our lock where none is. False where somebody was quicker. */
const tryCreateLock = async (files: Files, path: string, lock: Lock): Promise<boolean> => {
  try {
    await files.create(path, Buffer.from(JSON.stringify(lock)), 0o600);
    return true;
  } catch (error) {
    if (errorCodeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Removes a dead app's lock. Only who holds the claim may do so, and only the lock that was seen to be dead: a lock that
 * another start puts there meanwhile is never touched.
 */
const removeStaleLock = async (
  files: Files,
  path: string,
  stale: Lock | undefined,
  ownLock: Lock,
): Promise<void> => {
  const claimPath = `${path}.claim`;
  if (!(await tryCreateLock(files, claimPath, ownLock))) {
    const claimant = await readLockPatiently(files, claimPath);
    const isDead = claimant === undefined || (await probe(claimant, '')).state === 'gone';
    // A start that died in the few milliseconds of its claim.
    if (isDead) await files.remove(claimPath);
    return void (await wait(50));
  }
  try {
    if ((await readLock(files, path))?.secret === stale?.secret) await files.remove(path);
  } finally {
    await files.remove(claimPath);
  }
};

/** The first app's answer; undefined once its lock turned out to be stale and was moved away. */
const askFirstInstance = async (
  files: Files,
  path: string,
  message: string,
  ownLock: Lock,
): Promise<InstanceLockResult | undefined> => {
  const lock = await readLockPatiently(files, path);
  const answer: ProbeResult = lock ? await probe(lock, message) : { state: 'gone' };
  if (answer.state === 'alive') return { outcome: 'second', address: answer.address };
  if (answer.state === 'silent' && lock && isProcessAlive(lock.pid))
    return { outcome: 'second', address: '' };
  await removeStaleLock(files, path, lock, ownLock);
  return undefined;
};

/**
 * Makes this process the one running app of a data folder, or finds the one that is: then `address` is its page
 * (empty while it starts or hangs) and `message` was handed to its `onSecondStart`. A killed app's lock is taken over.
 * Project files are never locked: others must be able to open them.
 */
export async function acquireInstanceLock(
  dataFolder: string,
  message = '',
  onSecondStart: (message: string) => void = () => undefined,
  files: Files = nodeFiles,
): Promise<InstanceLockResult> {
  await files.makeFolder(dataFolder);
  const path = join(dataFolder, LOCK_FILE_NAME);
  const secret = randomBytes(24).toString('hex');
  let address = '';
  const { server, port } = await listen(secret, (received) => {
    if (received !== ONLY_LOOKING) onSecondStart(received);
    return address;
  });
  const lock: Lock = { pid: process.pid, port, secret };
  while (!(await tryCreateLock(files, path, lock))) {
    const otherInstance = await askFirstInstance(files, path, message, lock);
    if (!otherInstance) continue;
    server.close();
    return otherInstance;
  }
  return {
    outcome: 'first',
    setAddress: (value) => {
      address = value;
    },
    release: async () => {
      server.close();
      if ((await readLock(files, path))?.secret === secret) await files.remove(path);
    },
  };
}
