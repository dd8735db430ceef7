/** What a document may unpack to. Real minutes are far below; a file made to fill the memory is not. */
export const MAX_UNPACKED_BYTES = 120 * 1024 * 1024;
