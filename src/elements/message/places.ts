import type { Stop } from '../../core/message/gate.ts';
import type { Body } from './body.ts';
import { isToFill } from './doubts.ts';

/** A field, and why it is still to be filled. */
export interface PlaceToFill {
  readonly stop: Stop;
  readonly element: HTMLElement;
}

/** The fields that some reasons are about, in the order of the page. */
export function placesToFill(body: Body | undefined, because: readonly Stop[]): PlaceToFill[] {
  return because
    .filter(isToFill)
    .flatMap((stop) => {
      const element = body && placeOf(body, stop);
      return element ? [{ stop, element }] : [];
    })
    .sort((one, other) => inOrder(one.element, other.element));
}

/** The next place after an element, or the first one. */
export function nextPlace(
  places: readonly PlaceToFill[],
  from: HTMLElement | undefined,
): HTMLElement | undefined {
  const elements = places.map(({ element }) => element).filter((element) => element !== from);
  return (from && elements.find((element) => inOrder(from, element) < 0)) ?? elements[0];
}

function placeOf({ panels, fields }: Body, stop: Stop): HTMLElement | undefined {
  if (stop.kind === 'open') return panels.get(stop.matrix)?.first();
  return 'name' in stop ? fields.get(stop.name)?.control : undefined;
}

function inOrder(one: HTMLElement, other: HTMLElement): number {
  return one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
