// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { Menu } from '@/ui/Menu';

afterEach(cleanup);

const setUp = () => {
  const selected: string[] = [];
  const select = (name: string) => () => void selected.push(name);
  const outside = vi.fn();
  render(
    <div role="presentation" onKeyDown={outside}>
      <Menu
        label="More"
        entries={[
          { kind: 'action', label: 'Duplicate', onSelect: select('Duplicate') },
          { kind: 'action', label: 'Print', disabled: true, onSelect: select('Print') },
          {
            kind: 'group',
            label: 'Show',
            items: [{ kind: 'check', label: 'Done', checked: true, onSelect: select('Done') }],
          },
        ]}
      />
    </div>,
  );
  return { selected, outside, button: screen.getByRole('button', { name: 'More' }) };
};
const focused = () => document.activeElement?.textContent;
const isOpen = () => screen.queryByRole('menu') !== null;

test('it opens at its first item, chooses with Enter, and gives the focus back', async () => {
  const { selected, button } = setUp();
  button.focus();
  await userEvent.keyboard('{Enter}');
  expect(focused()).toBe('Duplicate');
  await userEvent.keyboard('{Enter}');
  expect(selected).toEqual(['Duplicate']);
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button);
});

test('an item that cannot be chosen now can be read but does nothing', async () => {
  const { selected, button } = setUp();
  await userEvent.click(button);
  await userEvent.keyboard('p');
  expect(focused()).toBe('Print');
  await userEvent.keyboard('{Enter}');
  expect(selected).toEqual([]);
  expect(isOpen()).toBe(true);
});

test('what is switched on or off keeps the menu open', async () => {
  const { selected, button } = setUp();
  await userEvent.click(button);
  await userEvent.click(screen.getByRole('menuitemcheckbox', { name: 'Done' }));
  expect(selected).toEqual(['Done']);
  expect(isOpen()).toBe(true);
});

test.each(['{Escape}', '{Tab}'])('%s closes and gives the focus back', async (key) => {
  const { button } = setUp();
  await userEvent.click(button);
  await userEvent.keyboard(key);
  expect(isOpen()).toBe(false);
  expect(document.activeElement).toBe(button);
});

test('no key pressed in it is taken for a shortcut of the page', async () => {
  const { outside, button } = setUp();
  await userEvent.click(button);
  await userEvent.keyboard('xj{Escape}');
  expect(outside).not.toHaveBeenCalled();
});

test('a press elsewhere closes it', async () => {
  const { button } = setUp();
  await userEvent.click(button);
  await userEvent.click(document.body);
  expect(isOpen()).toBe(false);
});
