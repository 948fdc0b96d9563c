/** How parts of a report look; `styleText` of node:util fits. */
export type Paint = (look: Look, text: string) => string;

export type Look = 'red' | 'yellow' | 'cyan' | 'dim' | 'bold' | 'underline';
