import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { arrows, importsAgainstTheArrows, isTest } from './arrows.ts';
import { importCircles } from './importCircles.ts';
import type { Source } from './imports.ts';

const folder = join(import.meta.dirname, '..', 'src');
const all: readonly Source[] = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:tsx?|css)$/.test(path))
  .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(join(folder, path), 'utf8') }));
const code = all.filter(({ path }) => !path.endsWith('.css'));
const templateIds = readdirSync(join(folder, 'templates'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('every import of the app follows the arrows', () => {
  expect(code.length).toBeGreaterThan(0);
  expect(importsAgainstTheArrows(code)).toEqual([]);
});

test('no import of the app goes in a circle', () => {
  expect(importCircles(code)).toEqual([]);
});

test('no file does nothing but pass on what others export', () => {
  expect(code.filter((source) => isBarrel(source)).map(({ path }) => path)).toEqual([]);
});

test('no code names a template, so that a sixth is one more folder', () => {
  expect(namedTemplates(all, templateIds)).toEqual([]);
});

test('the linter refuses every import that the arrows do not allow', () => {
  const { overrides }: { readonly overrides: readonly Override[] } = JSON.parse(
    readFileSync(join(folder, '..', '.oxlintrc.json'), 'utf8'),
  );
  const refused = Object.fromEntries(
    Object.keys(arrows).map((name) => [name, foldersRefusedBy(overrides, `src/${name}/**`)]),
  );
  const wanted = Object.fromEntries(
    Object.entries(arrows).map(([name, allowed]) => [
      name,
      Object.keys(arrows)
        .filter((other) => other !== name && !allowed.includes(other))
        .sort(),
    ]),
  );
  expect(refused).toEqual(wanted);
});

test.each([
  ['core/a.ts', "import { useState } from 'react';"],
  ['core/a.ts', "import { b } from '@/session/b.ts';"],
  ['core/a.ts', "import type { B } from '../ui/b';"],
  ['core/a.ts', "export { b } from '@/share/b';"],
  ['write/a.tsx', "const Preview = lazy(() => import('@/preview/Preview.tsx'));"],
  ['write/a.tsx', "new Worker(new URL('../preview/worker.ts', import.meta.url));"],
  ['write/a.tsx', "import { Editor } from '@tiptap/core';"],
  ['share/a.ts', "import {\n  readPlan,\n  type Plan,\n} from '@/core/readPlan';"],
  ['storage/a.test.ts', "import { session } from '@/session/session';"],
  ['templates/x/template.ts', "import { readPlan } from '@/core/readPlan';"],
  ['ui/a.tsx', "import { create } from 'zustand';"],
  ['helpers/a.ts', "import { b } from '@/core/b';"],
  ['main.tsx', "import '@/core/b';"],
])('against the arrows: %s, %s', (path, text) => {
  expect(importsAgainstTheArrows([{ path, text }])).toHaveLength(1);
});

test.each([
  ['core/a.ts', "import { b } from './b.ts';\nimport { fromMarkdown } from 'mdast-util-from-markdown';"],
  ['core/a.ts', "// import { b } from '@/session/b';\n/* import 'react' */"],
  ['core/a.test.ts', "import { templates } from '@/templates/index';\nimport { remark } from 'remark';"],
  [
    'templates/x/template.ts',
    "import type { Template } from '@/core/template';\nimport text from './template.md?raw';",
  ],
  ['app/App.tsx', "import { Home } from '@/home/Home';\nimport '@/ui/theme.css';"],
])('along the arrows: %s, %s', (path, text) => {
  expect(importsAgainstTheArrows([{ path, text }])).toEqual([]);
});

test('a circle is found, whatever the way', () => {
  const circle = importCircles([
    { path: 'core/a.ts', text: "import { b } from './b';" },
    { path: 'core/b.ts', text: "import type { C } from '@/core/c.ts';" },
    { path: 'core/c.ts', text: "export { a } from '../core/a.ts';" },
  ]);
  expect(circle).toEqual(['core/a.ts → core/b.ts → core/c.ts → core/a.ts']);
});

test('a template that is named is found; its own folder, tests and longer words are not', () => {
  const sources = [
    { path: 'home/a.ts', text: "if (id === 'story-tasks') return 1;" },
    { path: 'home/b.ts', text: "import '@/templates/story-tasks/template';" },
    { path: 'home/b.css', text: '[data-template="story-tasks"] {}' },
    { path: 'home/c.test.ts', text: "'story-tasks'" },
    { path: 'home/d.ts', text: "'user-story-tasks'" },
    { path: 'templates/story-tasks/template.ts', text: "id: 'story-tasks'" },
  ];
  expect(namedTemplates(sources, ['story-tasks'])).toEqual([
    'home/a.ts names story-tasks',
    'home/b.ts names story-tasks',
    'home/b.css names story-tasks',
  ]);
});

test.each([
  ["export * from './b';", true],
  ["/** All of it. */\nexport { b } from './b';\nexport type { C } from './c';", true],
  ["import { b } from './b';\nexport { b };", true],
  ["import { b } from './b';\nexport const c = b + 1;", false],
  ["export { b } from './b';\nexport const c = 1;", false],
  ["import './startApp.ts';", false],
])('is it a barrel? %s', (text, answer) => {
  expect(isBarrel({ path: 'core/a.ts', text })).toBe(answer);
});

/** A file that has nothing of its own: all it does is to pass on what other files export. */
function isBarrel({ text }: Source): boolean {
  const passedOn =
    /^\s*export\s+(?:type\s+)?(?:\*(?:\s+as\s+\w+)?|\{[^}]*\})(?:\s*from\s*['"][^'"]+['"])?;?/gm;
  const imported = /^\s*import\b[^'"]*['"][^'"]+['"];?/gm;
  const own = text
    .replace(/\/\*[^]*?\*\/|^\s*\/\/.*$/gm, '')
    .replace(passedOn, '')
    .replace(imported, '');
  return /^\s*export\b/m.test(text) && own.trim() === '';
}

function namedTemplates(sources: readonly Source[], ids: readonly string[]): readonly string[] {
  return sources
    .filter(({ path }) => !isTest(path))
    .flatMap(({ path, text }) =>
      ids
        .filter((id) => !path.startsWith(`templates/${id}/`))
        .filter((id) => new RegExp(`['"\`/]${id}['"\`/]`).test(text))
        .map((id) => `${path} names ${id}`),
    );
}

interface Pattern {
  readonly group: readonly string[];
  readonly allowTypeImports?: boolean;
}

interface Override {
  readonly files: readonly string[];
  readonly rules: {
    readonly 'no-restricted-imports': readonly [string, { readonly patterns: readonly Pattern[] }];
  };
}

/** Folders of which the linter lets files of this kind import nothing, not even a type. */
function foldersRefusedBy(overrides: readonly Override[], files: string): readonly string[] {
  const rule = overrides.find((override) => override.files.includes(files))?.rules['no-restricted-imports'];
  return (rule?.[1].patterns ?? [])
    .filter(({ allowTypeImports = false }) => !allowTypeImports)
    .flatMap(({ group }) => group.flatMap((glob) => /^@\/(\w+)\/\*\*$/.exec(glob)?.[1] ?? []))
    .sort();
}
