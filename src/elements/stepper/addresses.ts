import { carryOn, readCarried } from '../../core/decision-tree/desk/carried.ts';
import type { Carried } from '../../core/decision-tree/desk/carried.ts';
import type { Desk } from '../../core/decision-tree/desk/model.ts';
import type { Given } from '../../core/decision-tree/walk.ts';

/** The addresses of this page and the next: ids alone, with what was answered in other trees before. */
export interface Addresses {
  readonly carried: Carried;
  /** The address of a walk as a link of this page. */
  readonly hrefOf: (address: string) => string;
  /** A link into another tree, which brings these answers along. */
  readonly onward: (href: string, given: readonly Given[]) => string;
}

/** Reads from the page's address what came along; unknown parts are left out of all links from here on. */
export function readAddresses(desk: Desk | undefined): Addresses {
  const via = new URLSearchParams(location.search).get('via') ?? '';
  const carried = readCarried(via, desk?.earlier ?? {});
  return {
    carried,
    hrefOf: (address) => location.pathname + joined(address, carried.via),
    onward: (href, given) => {
      const [path = '', hash] = href.split('#');
      const next = carryOn(carried.via, desk?.id ?? '', given);
      return path + joined('', next) + (hash === undefined ? '' : `#${hash}`);
    },
  };
}

function joined(query: string, via: string): string {
  if (via === '') return query;
  return `${query === '' ? '?' : `${query}&`}via=${encodeURIComponent(via)}`;
}
