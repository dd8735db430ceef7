/** The largest project file and canvas, in bytes. Sentences call it 64 MB. */
export const MAX_FILE_BYTES = 64 * 1024 * 1024;

/** The largest text of meeting notes, in characters: a long day's minutes are a hundredth of it. */
export const MAX_NOTES_TEXT_LENGTH = 10 * 1024 * 1024;
/** A review of notes that is half done holds their text and what each line becomes, in characters. */
export const MAX_NOTES_DRAFT_LENGTH = 4 * MAX_NOTES_TEXT_LENGTH;
/** So much text of notes that came in before is compared with new ones, in characters. */
export const MAX_COMPARED_NOTES_LENGTH = 2 * MAX_NOTES_TEXT_LENGTH;
/** The largest Word document, in bytes: it carries its pictures with it. */
export const MAX_DOCX_BYTES = 40 * 1024 * 1024;
/** Larger files of notes are not sent to the services at all, in bytes; the reader refuses smaller ones in words. */
export const MAX_NOTES_FILE_BYTES = 60_000_000;

/** The longest base64 text that travels: a project file at its cap and some more, which the reader refuses in words. */
export const MAX_BASE64_LENGTH = 100_000_000;
/** The longest message between a window and the services: base64 with what goes around it. */
export const MAX_MESSAGE_LENGTH = MAX_BASE64_LENGTH + 1_000_000;
