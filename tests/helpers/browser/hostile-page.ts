/** Everything that a page can try at some addresses; resolves to what got anything. Runs in the page itself. */
export async function attack(addresses: readonly string[]): Promise<string[]> {
  const patience = 1500;
  const fetched = (address: string, init: RequestInit) =>
    fetch(address, { ...init, credentials: 'include' }).then(
      () => true,
      () => false,
    );
  const loaded = (tag: 'img' | 'script' | 'link' | 'embed', name: 'src' | 'href', address: string) =>
    new Promise<boolean>((resolve) => {
      const element = document.createElement(tag);
      if (tag === 'link') element.setAttribute('rel', 'stylesheet');
      element.onload = () => resolve(tag !== 'embed');
      element.onerror = () => resolve(false);
      element.setAttribute(name, address);
      document.body.append(element);
      setTimeout(() => resolve(false), patience);
    });
  const connected = (address: string) =>
    new Promise<boolean>((resolve) => {
      const socket = new WebSocket(address.replace('http', 'ws'));
      socket.onopen = () => resolve(true);
      socket.onclose = () => resolve(false);
    });
  const streamed = (address: string) =>
    new Promise<boolean>((resolve) => {
      const source = new EventSource(address, { withCredentials: true });
      source.onopen = () => resolve(true);
      source.onerror = () => {
        source.close();
        resolve(false);
      };
    });
  const imported = (address: string) =>
    import(address).then(
      () => true,
      () => false,
    );
  const framed = (address: string) =>
    new Promise<boolean>((resolve) => {
      const frame = document.createElement('iframe');
      frame.src = address;
      document.body.append(frame);
      frame.onload = () => {
        try {
          // An error page is of another origin; only ours or an empty one can be read.
          resolve((frame.contentDocument?.body.textContent ?? '') !== '');
        } catch {
          resolve(false);
        }
      };
      setTimeout(() => resolve(false), patience);
    });
  const posted = (address: string, enctype: string) => {
    const form = document.createElement('form');
    Object.assign(form, { method: 'post', action: address, enctype, target: 'posted' });
    form.innerHTML = '<input name="path" value="/etc/passwd"><iframe name="posted"></iframe>';
    document.body.append(form);
    form.submit();
    return new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 200));
  };
  const json = { 'content-type': 'application/json' };
  const tries: Record<string, (address: string) => Promise<boolean>> = {
    fetch: (address) => fetched(address, {}),
    'fetch without reading': (address) => fetched(address, { mode: 'no-cors' }),
    'simple POST': (address) => fetched(address, { method: 'POST', body: '{}' }),
    'simple POST without reading': (address) =>
      fetched(address, { method: 'POST', mode: 'no-cors', body: '{}' }),
    'preflighted PUT': (address) => fetched(address, { method: 'PUT', headers: json, body: '{}' }),
    'preflighted GET': (address) => fetched(address, { headers: { 'x-alongside': '1' } }),
    beacon: async (address) => !navigator.sendBeacon(address, '{}'),
    WebSocket: connected,
    EventSource: streamed,
    import: imported,
    image: (address) => loaded('img', 'src', address),
    script: (address) => loaded('script', 'src', address),
    'style sheet': (address) => loaded('link', 'href', address),
    embed: (address) => loaded('embed', 'src', address),
    frame: framed,
    'form post': (address) => posted(address, 'application/x-www-form-urlencoded'),
    'form post as text': (address) => posted(address, 'text/plain'),
  };
  const all = addresses.flatMap((address) =>
    Object.entries(tries).map(async ([name, go]) => ((await go(address)) ? [`${name} ${address}`] : [])),
  );
  return (await Promise.all(all)).flat();
}
