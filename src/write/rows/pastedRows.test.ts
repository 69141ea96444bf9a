import { expect, test } from 'vitest';
import { pastedRows } from './pastedRows.ts';

test.each([
  ['- one\n- two', ['one', 'two']],
  ['* [ ] T001 Write it\r\n* [x] F012: Read it\r\n', ['Write it', 'Read it']],
  ['1. first\n2) second\n\n   third', ['first', 'second', 'third']],
  ['- [ ] **T003** [P] In parallel', ['[P] In parallel']],
  ['- [ ] `T004` Ticked ID', ['Ticked ID']],
  ['> - quoted', ['quoted']],
  ['• a bullet from elsewhere', ['a bullet from elsewhere']],
  ['- [link](https://example.org) stays', ['[link](https://example.org) stays']],
  ['HTTP2 stays, so does 3.5 and P95 latency', ['HTTP2 stays, so does 3.5 and P95 latency']],
  ['-not a bullet', ['-not a bullet']],
  ['\n \n', []],
])('%j becomes the rows %j', (text, rows) => {
  expect(pastedRows(text)).toEqual(rows);
});
