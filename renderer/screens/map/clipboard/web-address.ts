/** Longer ones are no addresses that anybody copied. */
const MAX_LENGTH = 2_000;

/** The web address that is all of a text; undefined where there is more, or none. */
export function addressIn(text: string): string | undefined {
  const trimmed = text.trim();
  if (!/^https?:\/\/\S+$/i.test(trimmed) || trimmed.length > MAX_LENGTH) return undefined;
  return URL.canParse(trimmed) ? trimmed : undefined;
}

/** "example.org/carers report": an address as a person would say it, for a card's words. */
export function addressInWords(address: string): string {
  const { host, pathname } = new URL(address);
  const path = pathname.replace(/\/+$/, '');
  let readable = path;
  try {
    readable = decodeURIComponent(path);
  } catch {
    // A percent sign that stands for itself: the path as it is.
  }
  return `${host.replace(/^www\./, '')}${readable}`;
}
