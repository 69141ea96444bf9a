import { expect, it } from 'vitest';
import { linkAdvice } from './linkAdvice.ts';

it.each([
  [0, 'good', '0 characters: fits everywhere.'],
  [2000, 'good', '2,000 characters: fits everywhere.'],
  [2001, 'long', '2,001 characters: too long for one message in Discord (2,000). Send the file there.'],
  [
    2049,
    'long',
    '2,049 characters: too long for one message in Discord (2,000) and Teams (2,048). Send the file there.',
  ],
  [
    8000,
    'long',
    '8,000 characters: too long for one message in Discord (2,000), Teams (2,048), and Slack (4,000). Send the file there.',
  ],
  [
    8001,
    'long',
    '8,001 characters: chat programs and some mail programs cut a link this long. A file is safer.',
  ],
  [32_001, 'file', '32,001 characters: most programs cut a link this long. Send the plan as a file.'],
  [
    2_000_001,
    'impossible',
    '2,000,001 characters: browsers do not open a link this long. Send the plan as a file.',
  ],
])('tells before a link of %i characters is sent where it goes through', (length, level, sentence) => {
  expect(linkAdvice(length)).toEqual({ level, sentence });
});
