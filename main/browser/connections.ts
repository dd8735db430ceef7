import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * How many connections may be open that have not shown the token. One more, and the oldest of them is cut: a flood
 * pushes itself out, while a page of ours shows its cookie with its first words.
 */
export const MAX_UNAUTHENTICATED = 128;

/** The connections of a server, those that were taken over for WebSockets included. */
export interface Connections {
  /** Says that a connection has shown the token. */
  markAuthenticated(socket: Socket): void;
  /** Cuts all of them. */
  destroyAll(): void;
}

/** Keeps count of who is connected to a server, from before it listens. */
export function trackConnections(server: Server): Connections {
  const all = new Set<Socket>();
  const unauthenticated = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    all.add(socket);
    unauthenticated.add(socket);
    socket.once('close', () => {
      all.delete(socket);
      unauthenticated.delete(socket);
    });
    if (unauthenticated.size <= MAX_UNAUTHENTICATED) return;
    const [oldest] = unauthenticated;
    if (oldest === undefined) return;
    unauthenticated.delete(oldest);
    oldest.destroy();
  });
  return {
    markAuthenticated: (socket) => unauthenticated.delete(socket),
    destroyAll: () => {
      for (const socket of all) socket.destroy();
    },
  };
}
