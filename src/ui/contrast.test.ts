import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const css = readFileSync(new URL('theme.css', import.meta.url), 'utf8');

type Theme = 'light' | 'dark';
const tokens = new Map(
  [...css.matchAll(/--([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\)/g)].map(
    ([, name, light, dark]) => [name ?? '', { light: light ?? '', dark: dark ?? '' }],
  ),
);

const grounds = ['paper', 'surface', 'sunken', 'raised', 'accent-soft'];
const words = ['ink', 'ink-2', 'muted', 'accent', 'ok', 'warn', 'bad'];
const chips = ['ok', 'warn', 'bad', 'accent', 'test', 'feature', 'parallel', 'migration', 'doc'];

const wordsOnGrounds = words.flatMap((word) => grounds.map((ground) => [word, ground] as const));
const chipsOnTheirs = chips.map((chip) => [chip, `${chip}-soft`] as const);
const onFills = [
  ['accent-ink', 'accent'],
  ['accent-ink', 'accent-strong'],
  ['bad-ink', 'bad'],
  ['surface', 'ok'],
  ['paper', 'ink'],
] as const;

test.each([...wordsOnGrounds, ...chipsOnTheirs, ...onFills])('%s can be read on %s', (word, ground) => {
  expect(contrast(word, ground, 'light')).toBeGreaterThanOrEqual(4.5);
  expect(contrast(word, ground, 'dark')).toBeGreaterThanOrEqual(4.5);
});

test.each(['surface', 'paper'])('the border of a field can be seen on %s', (ground) => {
  expect(contrast('edge', ground, 'light')).toBeGreaterThanOrEqual(3);
  expect(contrast('edge', ground, 'dark')).toBeGreaterThanOrEqual(3);
});

function contrast(one: string, other: string, theme: Theme): number {
  const [dark = 0, light = 0] = [luminance(one, theme), luminance(other, theme)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(name: string, theme: Theme): number {
  const colour = tokens.get(name)?.[theme];
  if (!colour) throw new Error(`theme.css has no colour --${name}`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) =>
    linear(parseInt(colour.slice(at, at + 2), 16) / 255),
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function linear(channel: number): number {
  return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
}
