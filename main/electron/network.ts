import type { CommandLine, OnBeforeRequestListenerDetails } from 'electron';
import { isAppBlobUrl, isAppUrl } from './app-urls.ts';

/**
 * What Chromium would do by itself in the background, switched off, and every name made unknown: whatever the filter of
 * requests does not see (spelling dictionaries, component updates) finds nobody. Source: Chromium's lists of switches.
 */
const OFFLINE_SWITCHES: readonly (readonly [string, string?])[] = [
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
  ['disable-sync'],
  ['disable-features', 'MediaRouter,DialMediaRouteProvider,OptimizationHints,NetworkTimeServiceQuerying'],
  ['dns-prefetch-disable'],
  ['force-webrtc-ip-handling-policy', 'disable_non_proxied_udp'],
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-pings'],
  // Also no search for a proxy: that would ask the network.
  ['no-proxy-server'],
];

/** Switches off all networking of Chromium's own. To be called before the app is ready. */
export function disableNetworking(commandLine: Pick<CommandLine, 'appendSwitch'>): void {
  for (const [name, value] of OFFLINE_SWITCHES) commandLine.appendSwitch(name, value);
}

/**
 * Whether a request may be made at all: our own pages, bytes that they made, and pictures written in an address. The
 * developer tools are pages of Electron's own, and only there in development.
 */
export function isRequestAllowed(
  { url, resourceType }: Pick<OnBeforeRequestListenerDetails, 'url' | 'resourceType'>,
  isPackaged: boolean,
): boolean {
  if (isAppUrl(url) || isAppBlobUrl(url)) return true;
  if (url.startsWith('data:')) return resourceType === 'image';
  return !isPackaged && url.startsWith('devtools://devtools/');
}
