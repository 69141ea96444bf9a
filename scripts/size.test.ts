import { expect, test } from 'vitest';
import { firstScripts } from './size.mjs';

test('the first view is the entry and what it imports statically, not styles or what comes later', () => {
  const page = `<head>
    <link rel="icon" href="./icon.svg">
    <script type="module" crossorigin src="./assets/index-1.js"></script>
    <link rel="modulepreload" crossorigin href="./assets/react-2.js">
    <link rel="stylesheet" crossorigin href="./assets/index-3.css">
  </head>`;
  expect(firstScripts(page)).toEqual(['assets/index-1.js', 'assets/react-2.js']);
});
