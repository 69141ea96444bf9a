import { dirname, posix } from 'node:path';

/** A file of src, its path relative to src and written with `/`. */
export interface Source {
  readonly path: string;
  readonly text: string;
}

export interface Import {
  /** As written, without a query such as `?raw`. */
  readonly specifier: string;
  readonly onlyTypes: boolean;
  /** What it names below src, as far as the words tell (the ending may be missing); undefined for packages. */
  readonly target: string | undefined;
}

const STATEMENT =
  /^\s*(?:import\s+(type\s)?\s*(?:[\w$]+\s*,?\s*)?(?:\*\s*as\s+[\w$]+|\{[^}]*\})?\s*(?:\bfrom\s*)?|export\s+(type\s)?\s*(?:\*(?:\s*as\s+[\w$]+)?|\{[^}]*\})\s*from\s*)['"]([^'"\n]+)['"]/gm;
const EXPRESSION = /\b(?:import|new URL|vi\.mock)\(\s*['"]([^'"\n]+)['"]/g;
const COMMENT = /\/\*[^]*?\*\/|^\s*\/\/.*$/gm;

/** Everything that a file imports: statements, re-exports, `import('…')`, and files named by `new URL('…')`. */
export function importsOf({ path, text }: Source): readonly Import[] {
  const code = text.replace(COMMENT, '');
  const statements = [...code.matchAll(STATEMENT)].map(([, first, second, name = '']) =>
    importOf(path, name, (first ?? second) !== undefined),
  );
  const expressions = [...code.matchAll(EXPRESSION)].map(([, name = '']) => importOf(path, name, false));
  return [...statements, ...expressions];
}

function importOf(path: string, written: string, onlyTypes: boolean): Import {
  const specifier = written.replace(/\?.*$/, '');
  if (specifier.startsWith('@/'))
    return { specifier, onlyTypes, target: posix.normalize(specifier.slice(2)) };
  if (specifier.startsWith('.'))
    return { specifier, onlyTypes, target: posix.join(dirname(path), specifier) };
  return { specifier, onlyTypes, target: undefined };
}
