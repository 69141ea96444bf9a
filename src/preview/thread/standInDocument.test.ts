import { expect, test } from 'vitest';
import { standInDocument } from './standInDocument.ts';

test.each([
  ['&amp;', '&'],
  ['&ouml;', 'ö'],
  ['&NotEqualTilde;', '≂̸'],
  ['&nothing;', '&nothing;'],
  ['&constructor;', '&constructor;'],
])('decodes %s as an element of a page would', (reference, expected) => {
  const element = standInDocument.createElement();
  element.innerHTML = reference;
  expect(element.textContent).toBe(expected);
});
