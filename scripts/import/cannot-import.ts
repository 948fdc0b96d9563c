/** Why nothing was written, in words for the person who started the import. */
export class CannotImportError extends Error {}
