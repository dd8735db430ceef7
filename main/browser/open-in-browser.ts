import { spawn } from 'node:child_process';

/** The program that opens an address in the default browser, with its arguments. */
export function openCommandFor(
  platform: NodeJS.Platform,
  address: string,
): readonly [string, readonly string[]] {
  if (platform === 'darwin') return ['open', [address]];
  // `start` is part of cmd; its first quoted argument is a window title. The address has no character cmd would read.
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', address]];
  return ['xdg-open', [address]];
}

/** Opens an address in the default browser. Failing is silent: the address is printed anyway. */
export function openInBrowser(address: string): void {
  const [program, args] = openCommandFor(process.platform, address);
  const child = spawn(program, args, { stdio: 'ignore', detached: true });
  child.on('error', () => undefined);
  child.unref();
}
