/**
 * The address of the index. It stays the same while the content changes, so that no page has to be built
 * again and nothing has to be asked before it; a browser keeps it and asks whether it still holds.
 */
export const finderFileUrl = '/finder/index.json';
