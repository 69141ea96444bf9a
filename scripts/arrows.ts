import { importsOf, type Import, type Source } from './imports.ts';

/**
 * Which folders of src a folder may import besides itself. This is the architecture: what is not here is not
 * allowed. Views stand side by side and never import each other; the app puts them together.
 */
const belowViews = ['actions', 'core', 'findings', 'prose', 'session', 'share', 'storage', 'templates', 'ui'];
const views = ['chart', 'checklist', 'home', 'preview', 'source', 'write'];

export const arrows: Readonly<Record<string, readonly string[]>> = {
  app: [...views, ...belowViews],
  ...Object.fromEntries(views.map((view) => [view, belowViews])),
  cli: ['core', 'session', 'share', 'templates'],
  actions: ['core', 'session', 'share', 'storage', 'templates', 'ui'],
  findings: ['actions', 'core', 'session', 'storage', 'ui'],
  session: ['core', 'storage', 'templates'],
  templates: ['core'],
  core: [],
  prose: ['ui'],
  share: [],
  storage: [],
  ui: [],
};

/** The files directly in src: the entry, which starts the app and nothing else. */
const entry: readonly string[] = ['app', 'ui'];

/** Packages that a folder may import; folders that are not named may import any. */
const packages: Readonly<Record<string, RegExp>> = {
  core: /^(?:@lezer\/|mdast-util-|micromark|character-entities)/,
  templates: /^$/,
  ui: /^(?:react(?:-dom)?(?:\/|$)|@atlaskit\/pragmatic-drag-and-drop|@floating-ui\/dom$|@fontsource-variable\/|diff$|lucide-react|react-resizable-panels)/,
};

/** Packages with one home: nobody else knows what stands behind the strings of these folders. */
const homes: readonly (readonly [name: RegExp, folder: string])[] = [
  [/^@tiptap\//, 'prose'],
  [/^fflate$/, 'share'],
  [/^(?:@xyflow|@dagrejs)\//, 'chart'],
];

/** Every import that points against the arrows, in words. Tests may also read the core and the templates. */
export function importsAgainstTheArrows(sources: readonly Source[]): readonly string[] {
  return sources.flatMap((source) =>
    importsOf(source).flatMap((each) => {
      const reason =
        each.target === undefined ? packageRefusal(source, each) : refusal(source, each, each.target);
      return reason === undefined ? [] : [`${source.path} imports ${each.specifier}: ${reason}`];
    }),
  );
}

function refusal({ path }: Source, { onlyTypes }: Import, target: string): string | undefined {
  const folder = folderOf(path);
  const wanted = folderOf(target);
  if (wanted === folder) return undefined;
  const allowed = folder === '' ? entry : arrows[folder];
  if (allowed === undefined) return `the folder ${folder} has no place in the architecture yet`;
  const always = isTest(path) ? ['core', 'templates'] : [];
  if (!allowed.includes(wanted) && !always.includes(wanted))
    return `${folder || 'the entry'} may not know ${wanted}`;
  if (folder === 'templates' && !onlyTypes && !isTest(path))
    return 'templates are data, and take types alone';
  return undefined;
}

function packageRefusal({ path }: Source, { specifier }: Import): string | undefined {
  if (isTest(path)) return undefined;
  const folder = folderOf(path);
  if (packages[folder]?.test(specifier) === false) return `${folder} does not use this package`;
  const home = homes.find(([name]) => name.test(specifier))?.[1];
  return home === undefined || home === folder ? undefined : `only ${home} uses this package`;
}

function folderOf(path: string): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : '';
}

export function isTest(path: string): boolean {
  return /\.(?:test|fixture)\.tsx?$/.test(path);
}
