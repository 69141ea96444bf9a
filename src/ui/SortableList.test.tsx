// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, expect, test } from 'vitest';
import { Announcer } from '@/ui/Announcer';
import { SortableArea } from '@/ui/SortableArea';
import { SortableList } from '@/ui/SortableList';

afterEach(cleanup);

type Groups = Readonly<Record<string, readonly string[]>>;

function moved(groups: Groups, task: string, target: string, index: number): Groups {
  const without = Object.entries(groups).map(
    ([id, tasks]) => [id, tasks.filter((other) => other !== task)] as const,
  );
  return Object.fromEntries(
    without.map(([id, tasks]) => [id, id === target ? tasks.toSpliced(index, 0, task) : tasks]),
  );
}

function Tasks({ refuse = false }: { readonly refuse?: boolean }) {
  const [groups, setGroups] = useState<Groups>({ Tests: ['T1', 'T2'], Features: ['F1', 'F2'] });
  const moveTo = (task: string, target: string, index: number) => {
    if (refuse) return false;
    setGroups(moved(groups, task, target, index));
    return true;
  };
  const names = Object.entries(groups).map(([id, tasks]) => ({ id, name: id, length: tasks.length }));
  return (
    <>
      <SortableArea groups={names} onMoveTo={moveTo}>
        {Object.entries(groups).map(([id, tasks]) => (
          <SortableList
            key={id}
            label={id}
            group={id}
            items={tasks}
            idOf={(task) => task}
            nameOf={(task) => task}
            onMove={(from, to) => moveTo(tasks[from] ?? '', id, to)}
            renderRow={(task, { handle }) => (
              <>
                {handle}
                <input type="text" aria-label={task} defaultValue={`About ${task}`} />
              </>
            )}
          />
        ))}
      </SortableArea>
      <Announcer />
    </>
  );
}

const tasksOf = (list: string) =>
  within(screen.getByRole('list', { name: list }))
    .queryAllByRole('textbox')
    .map((input) => input.getAttribute('aria-label'));
const lists = () => [tasksOf('Tests'), tasksOf('Features')];
const focused = () => document.activeElement?.getAttribute('aria-label');
const lastWords = () => [...screen.getByRole('log').querySelectorAll('p')].at(-1)?.textContent;
const press = async (task: string, keys: string) => {
  screen.getByRole('textbox', { name: task }).focus();
  await userEvent.keyboard(keys);
};
const up = '{Alt>}{ArrowUp}{/Alt}';
const down = '{Alt>}{ArrowDown}{/Alt}';

test('Alt and an arrow move the row, and the focus goes with it', async () => {
  render(<Tasks />);
  await press('T1', down);
  expect(lists()).toEqual([
    ['T2', 'T1'],
    ['F1', 'F2'],
  ]);
  expect(focused()).toBe('T1');
  expect(lastWords()).toBe('T1 moved to 2 of 2');
});

test('at the end of a list the row goes on into the next, and back', async () => {
  render(<Tasks />);
  await press('T2', down);
  expect(lists()).toEqual([['T1'], ['T2', 'F1', 'F2']]);
  expect(focused()).toBe('T2');
  expect(lastWords()).toBe('T2 moved to Features, 1 of 3');
  await userEvent.keyboard(up);
  expect(lists()).toEqual([
    ['T1', 'T2'],
    ['F1', 'F2'],
  ]);
});

test('at the very end it says so and stays', async () => {
  render(<Tasks />);
  await press('F2', down);
  expect(tasksOf('Features')).toEqual(['F1', 'F2']);
  expect(lastWords()).toBe('F2 is last already');
});

test('the menu at the handle moves without a drag and without a keyboard', async () => {
  render(<Tasks />);
  await userEvent.click(screen.getByRole('button', { name: 'Move F2' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Move up' }));
  expect(tasksOf('Features')).toEqual(['F2', 'F1']);
  await userEvent.click(screen.getByRole('button', { name: 'Move F2' }));
  await userEvent.click(screen.getByRole('menuitem', { name: 'Tests' }));
  expect(lists()).toEqual([['T1', 'T2', 'F2'], ['F1']]);
  expect(focused()).toBe('Move F2');
});

test('a refused move is not announced', async () => {
  render(<Tasks refuse />);
  const before = screen.getByRole('log').textContent;
  await press('T1', down);
  expect(tasksOf('Tests')).toEqual(['T1', 'T2']);
  expect(screen.getByRole('log').textContent).toBe(before);
});
