import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * How many connections may be open that have not shown the token. One more, and the oldest of them is cut: a flood
 * pushes itself out, while a page of ours shows its cookie with its first words.
 */
export const mostStrangers = 128;

/** The connections of a server, those that were taken over for WebSockets included. */
export interface Connections {
  /** Says that a connection has shown the token. */
  know(socket: Socket): void;
  /** Cuts all of them. */
  cutAll(): void;
}

/** Keeps count of who is connected to a server, from before it listens. */
export function watchConnections(server: Server): Connections {
  const all = new Set<Socket>();
  const strangers = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    all.add(socket);
    strangers.add(socket);
    socket.once('close', () => {
      all.delete(socket);
      strangers.delete(socket);
    });
    if (strangers.size <= mostStrangers) return;
    const [oldest] = strangers;
    if (oldest === undefined) return;
    strangers.delete(oldest);
    oldest.destroy();
  });
  return {
    know: (socket) => strangers.delete(socket),
    cutAll: () => {
      for (const socket of all) socket.destroy();
    },
  };
}
