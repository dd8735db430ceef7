/** What the machine must give the pure core to read and write bytes. */
export interface Platform {
  /** The usual CRC-32 (zlib, PNG), as an unsigned number. */
  readonly crc32: (bytes: Uint8Array) => number;
  /** Strict UTF-8: throws on bytes that are none. */
  readonly decode: (bytes: Uint8Array) => string;
  readonly encode: (text: string) => Uint8Array;
}
