import { isOn, switchTo } from './remembered.ts';

/**
 * “Customer can see”: hides what is meant for us alone, on every page of this tab. The style sheet does
 * the hiding; a line in the page's head sets the same attribute before anything is painted.
 */
export function customerSees(): boolean {
  return document.documentElement.dataset.customerSees !== undefined;
}

export function setCustomerSees(on: boolean): void {
  if (on) document.documentElement.dataset.customerSees = '';
  else delete document.documentElement.dataset.customerSees;
  switchTo('customerSees', on);
}

/** After the page came back from the browser's cache the tab may have been switched meanwhile. */
export function rereadCustomerSees(): void {
  setCustomerSees(isOn('customerSees'));
}
