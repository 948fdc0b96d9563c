/** Drawings of 16 by 16, as the inside of an SVG; always beside the word that they stand for. */
export const drawings = {
  check: '<circle cx="8" cy="8" r="6.25"/><path d="m5.2 8.2 2 2 3.6-4.2"/>',
  overdue: '<path d="M8 1.9 14.6 13.6H1.4z"/><path d="M8 6.2v3.4M8 11.6v.1"/>',
  stop: '<path d="M5.2 1.75h5.6l3.45 3.45v5.6l-3.45 3.45H5.2L1.75 10.8V5.2z"/><path d="M8 4.8v3.8M8 11v.1"/>',
  search: '<circle cx="7" cy="7" r="4.75"/><path d="m10.6 10.6 3.6 3.6"/>',
  speech: '<path d="M2 3h12v8H7.5L4.5 13.7V11H2z"/>',
  letter: '<rect x="1.75" y="3.25" width="12.5" height="9.5" rx="1"/><path d="m2 4 6 4.8L14 4"/>',
  copy: '<rect x="5.25" y="5.25" width="8.5" height="8.5" rx="1.25"/><path d="M10.5 5.2V3.4c0-.7-.5-1.15-1.2-1.15H3.4c-.7 0-1.15.5-1.15 1.2v5.9c0 .7.5 1.15 1.2 1.15h1.8"/>',
  pencil: '<path d="m10.6 2.6 2.8 2.8L5.6 13.2l-3.4.6.6-3.4z"/>',
  arrow: '<path d="M2.5 8h10.6M9 3.9 13.1 8 9 12.1"/>',
  branch:
    '<path d="M8 1.8v4.4M8 6.2 3.5 9.6v3.6M8 6.2l4.5 3.4v3.6"/><path d="m1.9 11.6 1.6 1.6 1.6-1.6M10.9 11.6l1.6 1.6 1.6-1.6"/>',
  grid: '<rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1"/><path d="M1.75 6.4h12.5M6.2 2.75v10.5"/>',
  pin: '<path d="M5.4 2.2h5.2l-.8 4.5 2.4 2.5H3.8l2.4-2.5zM8 9.2v4.8"/>',
} as const;

export type DrawingName = keyof typeof drawings;
