import { describe, expect, test } from 'vitest';
import { readPlan } from '@/core/readPlan';
import { anyPlan } from '@/templates/anyPlan';
import { followItems } from './followItems.ts';
import { itemsOf } from './taskItems.ts';

const list = (...tasks: readonly string[]) =>
  readPlan(`## Work\n\n${tasks.map((task) => `- [ ] ${task}\n`).join('')}`, anyPlan);

/** The words of the task that each task has become. */
function follow(
  before: ReturnType<typeof list>,
  after: ReturnType<typeof list>,
): readonly (string | undefined)[] {
  const to = followItems(before, after);
  return itemsOf(before).map(({ key }) => {
    const item = itemsOf(after).find((each) => each.key === to(key));
    return item && `${item.id} ${item.words}`.trim();
  });
}

describe('a task is followed', () => {
  test.each([
    ['to another place', ['T1 a', 'T2 b', 'T3 c'], ['T3 c', 'T1 a', 'T2 b'], ['T1 a', 'T2 b', 'T3 c']],
    ['past one that came', ['a', 'b'], ['new', 'a', 'b'], ['a', 'b']],
    ['when another goes, and is gone itself', ['a', 'b', 'c'], ['a', 'c'], ['a', undefined, 'c']],
    ['when its ID is another', ['T1 a', 'T2 b'], ['T2 a', 'T3 b'], ['T2 a', 'T3 b']],
    ['when its words are others', ['a', 'b'], ['a', 'changed'], ['a', 'changed']],
    ['among its likes', ['a', 'a', 'b'], ['b', 'a', 'a'], ['a', 'a', 'b']],
  ])('%s', (_, before, after, becomes) => {
    expect(follow(list(...before), list(...after))).toEqual(becomes);
  });
});
