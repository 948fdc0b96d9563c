/** A file that is to be written, by its path below the built site. */
export interface NewFile {
  readonly path: string;
  readonly content: string | Uint8Array;
}
