import { expect, test } from 'vitest';
import { unsafeScheme } from './urls.ts';

test.each([
  ['javascript:alert(1)', 'javascript'],
  ['JaVaScRiPt:x', 'javascript'],
  [' javascript:x', 'javascript'],
  ['java\nscript:x', 'javascript'],
  ['java\tscript:x', 'javascript'],
  ['\u0001javascript:x', 'javascript'],
  ['java\u200Bscript:x', 'javascript'],
  ['javascript%3Ax', 'javascript'],
  ['%6Aavascript:x', 'javascript'],
  ['data:text/html,x', 'data'],
  ['vbscript:x', 'vbscript'],
  ['file:///etc/passwd', 'file'],
])('%j is refused', (url, scheme) => expect(unsafeScheme(url)).toBe(scheme));

test.each([
  'https://a.org',
  'HTTP://a.org',
  'mailto:a@b.org',
  'tel:+44',
  './a.mdx',
  '../a.mdx#b:c',
  '#a',
  '/a/',
  'a?b=c:d',
  '',
  '%zz',
])('%j is fine', (url) => expect(unsafeScheme(url)).toBeUndefined());
