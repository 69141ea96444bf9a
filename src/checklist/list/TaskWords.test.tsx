// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { TaskWords } from './TaskWords.tsx';

afterEach(cleanup);

function shown(words: string): string {
  const { container } = render(<TaskWords words={words} />);
  return container.innerHTML.replace(/ (?:class|target|rel)="[^"]*"/g, '');
}

test.each([
  ['Order the till', 'Order the till'],
  ['This *is* **the** `one`', 'This <em>is</em> <strong>the</strong> <code>one</code>'],
  ['**Open `a_b` _now_**', '<strong>Open <code>a_b</code> <em>now</em></strong>'],
  ['~~Not~~ snake_case_name, 2 * 3 * 4', '<s>Not</s> snake_case_name, 2 * 3 * 4'],
  ['**[What to do]** in [path]', '<strong><span>What to do</span></strong> in <span>path</span>'],
  ['Pay <!-- planform-ignore task-id --> now <!-- why -->', 'Pay  now <span>&lt;!-- why --&gt;</span>'],
  ['see [the log](https://shop.example/log)', 'see <a href="https://shop.example/log">the log</a>'],
  ['see [it](javascript:alert(1)) [x](javascript:x)', 'see [it](javascript:alert(1)) <span>x</span>'],
  [
    '<img src=x onerror=alert(1)> &amp; <b>',
    '<span>&lt;img src=x onerror=alert(1)&gt;</span> &amp;amp; <span>&lt;b&gt;</span>',
  ],
])('%j', (words, html) => {
  expect(shown(words)).toBe(html);
});

test('a link opens elsewhere and tells nobody where from', () => {
  render(<TaskWords words="[a](docs/a.md)" />);
  expect(screen.getByRole('link', { name: 'a' }).getAttribute('rel')).toBe('noopener noreferrer nofollow');
});
