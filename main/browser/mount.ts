/*
 * How a page reaches the services, in both shells (renderer/client/connect.ts relies on this):
 *
 * Browser shell (`location.protocol` is 'http:'): opening the printed address http://127.0.0.1:PORT/?token=TOKEN sets a cookie
 * (HttpOnly, SameSite=Strict, its name holds the port) and redirects to `/`; the browser keeps a `#/p/KEY/map`. The page never
 * sees the token: it opens `new WebSocket(`ws://${location.host}/rpc`)` and the cookie goes along. Over it runs oRPC: here
 * `@orpc/server/ws`, there `@orpc/client/websocket`. Close code 1001: the app has ended. A refused upgrade (wrong cookie) shows
 * as close code 1006: say "Open Alongside again from the address it printed".
 *
 * Electron (`location.protocol` is 'app:'): once per load, when the DOM is ready, the preload posts
 * `window.postMessage('alongside-port', location.origin, [port])`. The page listens for 'message' with that `data` and
 * `event.source === window`, and gives `event.ports[0]` to `@orpc/client/message-port`. Listen before any `await`.
 */
export {};
