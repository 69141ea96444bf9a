import { importsOf, type Source } from './imports.ts';

/** Circles of imports, each as the way from a file back to itself; types count too. At most one a file. */
export function importCircles(sources: readonly Source[]): readonly string[] {
  const paths = new Set(sources.map(({ path }) => path));
  const graph = new Map(sources.map((source) => [source.path, neighbours(source, paths)]));
  const done = new Set<string>();
  return [...graph.keys()].flatMap((path) => circlesFrom(path, [], graph, done));
}

function circlesFrom(
  path: string,
  way: readonly string[],
  graph: ReadonlyMap<string, readonly string[]>,
  done: Set<string>,
): readonly string[] {
  const start = way.indexOf(path);
  if (start >= 0) return [[...way.slice(start), path].join(' → ')];
  if (done.has(path)) return [];
  const found = (graph.get(path) ?? []).flatMap((next) => circlesFrom(next, [...way, path], graph, done));
  done.add(path);
  return found;
}

function neighbours(source: Source, paths: ReadonlySet<string>): readonly string[] {
  return importsOf(source).flatMap(({ target }) =>
    target === undefined ? [] : [target, `${target}.ts`, `${target}.tsx`].filter((path) => paths.has(path)),
  );
}
