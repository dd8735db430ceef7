import { randomBytes, timingSafeEqual } from 'node:crypto';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { z } from 'zod';
import { codeOf, type Files } from './files.ts';
import { nodeFiles } from './node-files.ts';
import { isAlive } from './process-alive.ts';

/** How the first app of a data folder is found: a port on this computer that answers only who knows the secret. */
const lockSchema = z.object({ pid: z.number(), port: z.number(), secret: z.string() });
type Lock = z.infer<typeof lockSchema>;

export type Instance =
  | {
      readonly outcome: 'first';
      /** What a second start is told: the address of the page. */
      setAddress(address: string): void;
      release(): Promise<void>;
    }
  | { readonly outcome: 'second'; readonly address: string };

const NAME = 'app.lock';
/** An app that is alive answers at once; a busy one within seconds. */
const PATIENCE = 3000;
const longestMessage = 16_384;
/** More starts at one moment are no starts. */
const mostAtOnce = 32;

const lines = (socket: Socket, onLine: (line: string) => void): void => {
  let text = '';
  socket.setEncoding('utf8');
  socket.on('data', (chunk: string) => {
    text += chunk;
    if (text.length > longestMessage) socket.destroy();
    const end = text.indexOf('\n');
    if (end >= 0) onLine(text.slice(0, end));
  });
};

/** Takes as long for a wrong secret as for the right one. */
const isSame = (given: string, secret: string): boolean => {
  const [one, other] = [Buffer.from(given), Buffer.from(secret)];
  return one.length === other.length && timingSafeEqual(one, other);
};

const listen = (
  secret: string,
  answer: (wanted: string) => string,
): Promise<{ server: Server; port: number }> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => {
      socket.on('error', () => socket.destroy());
      const late = setTimeout(() => socket.destroy(), PATIENCE).unref();
      socket.on('close', () => clearTimeout(late));
      lines(socket, (line) => {
        const [given = '', wanted = ''] = line.split(' ', 2);
        if (isSame(given, secret)) socket.end(`${answer(decodeURIComponent(wanted))}\n`);
        else socket.destroy();
      });
    });
    server.maxConnections = mostAtOnce;
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.unref();
      resolve({ server, port: typeof address === 'object' && address ? address.port : 0 });
    });
  });

type Answer = { readonly state: 'alive'; readonly address: string } | { readonly state: 'silent' | 'gone' };

/** Asks the app behind a lock. `gone`: nothing listens there; `silent`: something does, and does not answer as ours. */
const probe = (lock: Lock, message: string): Promise<Answer> =>
  new Promise((resolve) => {
    const socket = connect(lock.port, '127.0.0.1');
    const finish = (answer: Answer): void => {
      resolve(answer);
      socket.destroy();
    };
    socket.setTimeout(PATIENCE, () => finish({ state: 'silent' }));
    socket.on('error', (error) => finish({ state: codeOf(error) === 'ECONNREFUSED' ? 'gone' : 'silent' }));
    socket.on('close', () => finish({ state: 'silent' }));
    lines(socket, (address) => finish({ state: 'alive', address }));
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
const place = async (files: Files, path: string, lock: Lock): Promise<boolean> => {
  try {
    await files.create(path, Buffer.from(JSON.stringify(lock)), 0o600);
    return true;
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return false;
    throw error;
  }
};

/**
 * Removes a dead app's lock. Only who holds the claim may do so, and only the lock that was seen to be dead: a lock that
 * another start puts there meanwhile is never touched.
 */
const clearStale = async (files: Files, path: string, stale: Lock | undefined, mine: Lock): Promise<void> => {
  const claim = `${path}.claim`;
  if (!(await place(files, claim, mine))) {
    const other = await readLockPatiently(files, claim);
    const isDead = other === undefined || (await probe(other, '')).state === 'gone';
    // A start that died in the few milliseconds of its claim.
    if (isDead) await files.remove(claim);
    return void (await wait(50));
  }
  try {
    if ((await readLock(files, path))?.secret === stale?.secret) await files.remove(path);
  } finally {
    await files.remove(claim);
  }
};

/** The first app's answer; undefined once its lock turned out to be stale and was moved away. */
const askFirst = async (
  files: Files,
  path: string,
  message: string,
  mine: Lock,
): Promise<Instance | undefined> => {
  const lock = await readLockPatiently(files, path);
  const answer: Answer = lock ? await probe(lock, message) : { state: 'gone' };
  if (answer.state === 'alive') return { outcome: 'second', address: answer.address };
  if (answer.state === 'silent' && lock && isAlive(lock.pid)) return { outcome: 'second', address: '' };
  await clearStale(files, path, lock, mine);
  return undefined;
};

/**
 * Makes this process the one running app of a data folder, or finds the one that is: then `address` is its page
 * (empty while it starts or hangs) and `message` was handed to its `onSecondStart`. A killed app's lock is taken over.
 * Project files are never locked: others must be able to open them.
 */
export const acquireInstance = async (
  home: string,
  message = '',
  onSecondStart: (message: string) => void = () => undefined,
  files: Files = nodeFiles,
): Promise<Instance> => {
  await files.makeFolder(home);
  const path = join(home, NAME);
  const secret = randomBytes(24).toString('hex');
  let address = '';
  const { server, port } = await listen(secret, (said) => {
    onSecondStart(said);
    return address;
  });
  const lock: Lock = { pid: process.pid, port, secret };
  while (!(await place(files, path, lock))) {
    const first = await askFirst(files, path, message, lock);
    if (!first) continue;
    server.close();
    return first;
  }
  return {
    outcome: 'first',
    setAddress: (given) => {
      address = given;
    },
    release: async () => {
      server.close();
      if ((await readLock(files, path))?.secret === secret) await files.remove(path);
    },
  };
};
