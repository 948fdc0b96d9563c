import { isEmpty, type Contact } from './model.ts';
import { timeWords, type When } from './when.ts';

/** Letters of a name that a tab has room for. */
const MOST = 40;

/**
 * Which contact it is: the customer's name when it is known, else when it began; nothing for an empty
 * one. One line, however it was typed.
 */
export function contactLabel(contact: Contact, when: When): string | undefined {
  if (isEmpty(contact)) return undefined;
  const name = oneLine(contact.values['customerName']?.text ?? '');
  if (name === '') return `Contact since ${timeWords(contact.startedAt, when)}`;
  return name.length > MOST ? `${name.slice(0, MOST - 1).trimEnd()}…` : name;
}

/** `orderNumber` → `Order number`: what a name of a variable or an input says in words. */
export function nameWords(name: string): string {
  const words = name.replace(/(?<=[a-z0-9])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Marks that turn the direction of letters round. */
const STEERING = /[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;

/** A text on one line, without signs that steer a screen: a value cannot forge a line of the notes. */
export function oneLine(text: string): string {
  return text
    .replace(STEERING, '')
    .replace(/[\s\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim();
}
