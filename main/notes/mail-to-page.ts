import PostalMime from 'postal-mime';

/** What a mail says: as a page, or as plain text. */
export interface MailWords {
  readonly subject: string;
  readonly html?: string;
  readonly text?: string;
  /** Files that came with it; pictures in its text are not among them. */
  readonly attachments: number;
}

const HEADER_LINE = /^[A-Za-z][A-Za-z-]{1,40}:/;
/** Only programs write these: a mail that was copied out as text has From and Subject at most. */
const MACHINE_HEADER = /^(?:mime-version|message-id|received|return-path|content-type):/im;

/** Whether bytes are a mail as programs keep it (.eml, .mht): they begin with its headers. */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 20_000)).toString('latin1').replaceAll('\r\n', '\n');
  const head = (start.split('\n\n')[0] ?? '').replace(/^From .*\n/, '');
  const lines = head.split('\n').filter((line) => !/^\s/.test(line));
  return lines.length > 1 && lines.every((line) => HEADER_LINE.test(line)) && MACHINE_HEADER.test(head);
}

/** Reads a mail. Rejects where it is damaged. */
export async function readMail(bytes: Uint8Array): Promise<MailWords> {
  const mail = await PostalMime.parse(Uint8Array.from(bytes), { attachmentEncoding: 'arraybuffer' });
  const isFile = ({ disposition, related, contentId }: (typeof mail.attachments)[number]): boolean =>
    disposition === 'attachment' || !(related === true || contentId);
  return {
    subject: (mail.subject ?? '').replace(/\s+/g, ' ').trim(),
    ...(mail.html ? { html: mail.html } : {}),
    ...(mail.text ? { text: mail.text } : {}),
    attachments: mail.attachments.filter(isFile).length,
  };
}
