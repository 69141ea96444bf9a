import { describe, expect, test } from 'vitest';
import { safeAddress } from './safeAddress.ts';

describe('becomes a link', () => {
  test.each([
    ['https://example.org/a b', 'https://example.org/a%20b', 'example.org'],
    ['HTTP://EXAMPLE.org', 'http://example.org/', 'example.org'],
    ['https://user@evil.example:8080/', 'https://user@evil.example:8080/', 'evil.example:8080'],
    ['mailto:a@example.org?subject=b', 'mailto:a@example.org?subject=b', 'a@example.org'],
    ['mailto:%zz', 'mailto:%zz', '%zz'],
  ])('%s', (destination, href, host) => {
    expect(safeAddress(destination)).toEqual({ href, host });
  });

  test('a place in the plan', () => {
    expect(safeAddress('#phase-1')).toEqual({ href: '#phase-1' });
  });
});

describe('stays words', () => {
  test.each([
    '',
    '#',
    'docs/spec.md',
    '/etc/passwd',
    '//evil.example',
    'https:evil.example',
    'https:///evil.example',
    'https:\\\\evil.example',
    'http://',
    'javascript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'https://a.example/\nx',
    'https://a.example/\u202Ex',
    '\u3000https://a.example',
    'data:text/html,x',
    'vbscript:x',
    'ftp://a.example',
    'mailto://a.example',
  ])('%j', (destination) => {
    expect(safeAddress(destination)).toBeUndefined();
  });
});
