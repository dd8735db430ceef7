/**
 * The port that Electron's preload sends once for each load of the page, when the page is ready. Listening begins
 * with the first script, so that it is never missed. In the browser shell none comes.
 */
export const preloadPort: Promise<MessagePort> = new Promise((resolve) => {
  if (typeof window === 'undefined') return;
  const onMessage = (event: MessageEvent) => {
    const port = event.ports[0];
    if (event.data !== 'alongside-port' || event.origin !== location.origin || !port) return;
    window.removeEventListener('message', onMessage);
    resolve(port);
  };
  window.addEventListener('message', onMessage);
});

/** Whether this page is in Electron, which serves it by a scheme of its own. */
export function isElectron(): boolean {
  return typeof location !== 'undefined' && location.protocol === 'app:';
}
