/** What every object inherits, before anything hostile was read. */
const inherited = (): string =>
  [Object.prototype, Array.prototype, Function.prototype, String.prototype]
    .map((one) => Reflect.ownKeys(one).map(String).join())
    .join('|');

const before = inherited();

/** Throws where something that was read has become part of every object. */
export function expectUnpolluted(): void {
  if (inherited() !== before) throw new Error('a prototype was polluted');
}

/** Does something and throws where it took this process more milliseconds of work than it may. */
export function within<T>(most: number, what: string, work: () => T): T {
  const start = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  if (took > most) throw new Error(`${what} took ${Math.round(took)} ms of ${Math.round(most)}`);
  return result;
}

/** The same for work that waits. */
export async function withinAsync<T>(most: number, what: string, work: () => Promise<T>): Promise<T> {
  const start = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(start);
  const took = (user + system) / 1000;
  if (took > most) throw new Error(`${what} took ${Math.round(took)} ms of ${Math.round(most)}`);
  return result;
}
