import { STATUS_CODES } from 'node:http';
import type { Duplex } from 'node:stream';

/**
 * Answers in a sentence on a connection that Node's server has no response for, and ends it whether or not the other
 * side does: after an upgrade no time limit watches over it.
 */
export function sendRawResponse(
  socket: Duplex,
  status: number,
  sentence: string,
  headers: Readonly<Record<string, string>>,
): void {
  // Node takes its own listener off a socket that it hands over: without one, a reset would end the shell.
  socket.on('error', () => socket.destroy());
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const body = `${sentence}\n`;
  const allHeaders = { ...headers, 'content-length': String(Buffer.byteLength(body)), connection: 'close' };
  const lines = Object.entries(allHeaders).map(([name, value]) => `${name}: ${value}`);
  const head = [`HTTP/1.1 ${status} ${STATUS_CODES[status] ?? 'Refused'}`, ...lines].join('\r\n');
  socket.end(`${head}\r\n\r\n${body}`, () => socket.destroy());
}

/** What was wrong with a request that Node could not read: its status and a sentence. */
export function badRequestStatus(error: Error): readonly [number, string] {
  const code = 'code' in error ? error.code : undefined;
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') return [408, 'The request took too long.'];
  if (code === 'HPE_HEADER_OVERFLOW') return [431, 'The head of the request is too large.'];
  return [400, 'This is not a request that Alongside understands.'];
}
