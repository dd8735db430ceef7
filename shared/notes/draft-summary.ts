/** Of the reviews that this version of the app writes and reads. */
export const DRAFT_VERSION = 1;

/** What is said of notes that are half brought in, without opening them. */
export interface DraftSummary {
  /** What the meeting is called, or else the file; empty where the notes say neither. */
  readonly title: string;
  /** Their lines were read and are being checked; else they are text alone. */
  readonly isReview: boolean;
  /** This version of the app can open them. */
  readonly isReadable: boolean;
}

const parseFields = (text: string): { readonly [key: string]: unknown } => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
};

/** The name of a file as a meeting may be called: without its ending. */
export function meetingFromFileName(name: string): string {
  return name.replace(/\.[a-z0-9]{1,8}$/i, '').replaceAll('_', ' ');
}

/** What a kept draft is, also of another version of the app, as far as it says so. */
export function summariseDraft(draft: string): DraftSummary {
  const { version, title, name, read } = parseFields(draft);
  const named = typeof name === 'string' ? meetingFromFileName(name) : '';
  return {
    title: (typeof title === 'string' && title !== '' ? title : named).slice(0, 400),
    isReview: typeof read === 'object' && read !== null,
    isReadable: version === DRAFT_VERSION,
  };
}
