import { expect, test } from 'vitest';
import { readQuery, writeQuery } from './chartQuery.ts';
import { placeBehind } from './chartOrder.ts';
import { viewWith, wholeView } from './viewOf.ts';

const order = [['one', 'a', 'b'], ['two'], ['three', 'c']];

test.each([
  [undefined, 'ArrowDown', 'one'],
  ['one', 'ArrowDown', 'a'],
  ['b', 'ArrowDown', 'two'],
  ['c', 'ArrowDown', 'c'],
  ['two', 'ArrowUp', 'b'],
  ['one', 'ArrowUp', 'one'],
  ['a', 'ArrowRight', 'two'],
  ['c', 'ArrowRight', 'three'],
  ['b', 'ArrowLeft', 'one'],
  ['three', 'ArrowLeft', 'two'],
  ['one', 'ArrowLeft', 'one'],
  ['c', 'Home', 'one'],
  ['one', 'End', 'c'],
  ['a', 'x', undefined],
])('from %j by %s to %j', (from, key, to) => {
  expect(placeBehind(order, from, key)).toBe(to);
});

test.each(['', 'detail=phases', 'detail=tasks&order=stated&done=hidden', 'done=hidden'])(
  'the address %j says what is shown, and is written so again',
  (query) => {
    expect(writeQuery(readQuery(query))).toBe(query);
  },
);

test('an address that says nonsense shows the chart as it begins', () => {
  expect(readQuery('detail=all&order=x&done=')).toEqual({ statedOnly: false, hideDone: false });
});

const pane = { width: 1000, height: 600 };

test('a small chart is shown whole and no larger than life, in the middle', () => {
  expect(wholeView({ width: 200, height: 100 }, pane)).toEqual({ zoom: 1, x: 400, y: 250 });
});

test('what is in sight moves nothing; what is not comes into the middle', () => {
  const view = { x: 0, y: 0, zoom: 1 };
  expect(viewWith({ x: 100, y: 100, width: 200, height: 80 }, view, pane)).toBe(view);
  expect(viewWith({ x: 2000, y: 100, width: 200, height: 100 }, view, pane)).toEqual({
    zoom: 1,
    x: -1600,
    y: 150,
  });
});
