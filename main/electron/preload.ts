import { ipcRenderer } from 'electron';

/*
 * The one thing a page gets: a port to the services, once per load. It never grows. The page's modules have run when
 * the DOM is ready, so it listens by then.
 */
ipcRenderer.on('alongside-port', (event) => {
  window.postMessage('alongside-port', location.origin, [...event.ports]);
});
window.addEventListener('DOMContentLoaded', () => ipcRenderer.send('alongside-ready'));
