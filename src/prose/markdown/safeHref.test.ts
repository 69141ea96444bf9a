import { expect, test } from 'vitest';
import { isSafeHref } from './safeHref.ts';

test.each([
  'https://a.example',
  'HTTP://A.EXAMPLE/b?c=d#e',
  'mailto:me@a.example',
  '#section',
  'docs/plan.md',
  '../tasks/T-<id>/design.md',
  '/root/path',
  '?query=a:b',
  'a/b:c',
  '#a:b',
])('%s may be followed', (href) => {
  expect(isSafeHref(href)).toBe(true);
});

test.each([
  '',
  ' ',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  ' javascript:alert(1)',
  '\u0001javascript:alert(1)',
  'java\tscript:alert(1)',
  'java\nscript:alert(1)',
  'java\u2028script:alert(1)',
  '\u3000javascript:alert(1)',
  'data:text/html,x',
  'vbscript:x',
  'file:///etc/passwd',
  'blob:x',
  'intent:x',
  'ftp://a.example',
  '//evil.example',
  '\\\\evil.example',
  '/\\evil.example',
])('%j may not', (href) => {
  expect(isSafeHref(href)).toBe(false);
});
