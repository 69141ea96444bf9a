import type { Heading } from './block.ts';
import { contentEnd, lineEnd, lineStart, textStart } from './lines.ts';
import { matchFirst } from './pattern.ts';
import type { Hole, Section } from './plan.ts';
import type { Range } from './range.ts';
import { readBody } from './readBody.ts';
import { readFields } from './readFields.ts';
import type { SectionTree } from './sectionTree.ts';
import type { FieldSpec, HoleSpec, SectionSpec, Template } from './template.ts';
import type { Body, BodyGrammar } from './unit.ts';

/** The document as sections with fields, each with the template's name for it where the template has one. */
export function readSection(text: string, tree: SectionTree, template: Template): Section {
  const reading: Reading = { text, template };
  const match = tree.heading && matchHeading(text, tree.heading, template.title.patterns);
  const spec: Named = {
    patterns: template.title.patterns,
    holes: template.title.holes,
    fields: template.basics,
  };
  return build(reading, tree, {
    path: '',
    named: spec,
    inner: template.sections,
    ...(match ? { match } : {}),
  });
}

interface Reading {
  readonly text: string;
  readonly template: Template;
}

interface Named {
  readonly patterns: readonly string[];
  readonly holes: Readonly<Record<string, HoleSpec>>;
  readonly fields: readonly FieldSpec[];
  readonly spec?: SectionSpec;
}

interface Place {
  readonly path: string;
  readonly named?: Named;
  readonly match?: HeadingMatch;
  /** Sections that the template expects below. */
  readonly inner: readonly SectionSpec[];
}

interface HeadingMatch {
  readonly holes: Readonly<Record<string, Range>>;
}

function build(reading: Reading, tree: SectionTree, place: Place): Section {
  const { text, template } = reading;
  const { named, path } = place;
  const body = bodyOf(text, tree, grammarOf(named, template));
  const fields = readFields(text, body.units, { path, specs: named?.fields ?? [], template });
  const sections = buildInner(reading, tree, place);
  const part = partOf(text, tree, sections);
  const section: Section = {
    path,
    title: tree.heading ? text.slice(tree.heading.content.from, tree.heading.content.to) : '',
    numbers: numbersOf(text, place.match),
    holes: tree.heading ? holesOf(tree.heading, place) : [],
    part,
    bodyEnd: bodyEnd(tree, text),
    fields,
    sections,
    guidance: body.guidance,
  };
  const withHeading = tree.heading ? { ...section, heading: tree.heading } : section;
  return named?.spec ? { ...withHeading, spec: named.spec } : withHeading;
}

/** What stands above the document's title is not one with what stands below it. */
function bodyOf(text: string, { heading, body }: SectionTree, grammar: BodyGrammar): Body {
  const below = heading ? body.findIndex(({ from }) => from > heading.from) : 0;
  if (below === 0 || body.length === 0) return readBody(text, body, grammar);
  const count = below < 0 ? body.length : below;
  const [before, after] = [body.slice(0, count), body.slice(count)].map((blocks) =>
    readBody(text, blocks, grammar),
  );
  return {
    units: [...(before?.units ?? []), ...(after?.units ?? [])],
    guidance: [...(before?.guidance ?? []), ...(after?.guidance ?? [])],
  };
}

function buildInner(reading: Reading, tree: SectionTree, place: Place): readonly Section[] {
  const seen = new Map<string, number>();
  return tree.sections.map((inner) => {
    const found = inner.heading && findSpec(reading, inner.heading, place.inner, seen);
    const name = found ? found.spec.id : 'section';
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    const numbered = !found || found.spec.repeat || count > 1 ? `${name}.${count}` : name;
    const path = place.path === '' ? numbered : `${place.path}/${numbered}`;
    if (!found) return build(reading, inner, { path, inner: place.inner });
    const { spec, holes } = found;
    const named = { patterns: spec.heading, holes: spec.holes ?? {}, fields: spec.fields ?? [], spec };
    return build(reading, inner, { path, named, match: { holes }, inner: spec.sections ?? [] });
  });
}

/** The first section of the template whose heading fits; one that may stand once is not found twice. */
function findSpec(
  { text }: Reading,
  heading: Heading,
  specs: readonly SectionSpec[],
  seen: ReadonlyMap<string, number>,
): { spec: SectionSpec; holes: Readonly<Record<string, Range>> } | undefined {
  for (const spec of specs) {
    if (!spec.repeat && seen.has(spec.id)) continue;
    const patterns =
      spec.headingWhenFirst === undefined ? spec.heading : [...spec.heading, spec.headingWhenFirst];
    const match = matchHeading(text, heading, patterns);
    if (match) return { spec, holes: match.holes };
  }
  return undefined;
}

function matchHeading(text: string, heading: Heading, patterns: readonly string[]): HeadingMatch | undefined {
  const match = matchFirst(patterns, text.slice(heading.content.from, heading.content.to));
  return match && { holes: shifted(match.holes, heading.content.from) };
}

function shifted(holes: Readonly<Record<string, Range>>, by: number): Readonly<Record<string, Range>> {
  return Object.fromEntries(
    Object.entries(holes).map(([name, { from, to }]) => [name, { from: from + by, to: to + by }]),
  );
}

/** The heading's holes that have a name; a heading that no template knows is one hole. */
function holesOf(heading: Heading, { path, named, match }: Place): readonly Hole[] {
  const at = (name: string, range: Range, spec: HoleSpec): Hole => {
    const { from, to } = lastHole(heading, range) ? { from: range.from, to: heading.content.to } : range;
    return { name, spec, value: { path: joined(path, name), form: 'heading', prefix: '', from, to } };
  };
  if (!named || !match) return [at('heading', heading.content, { label: path === '' ? 'Title' : 'Heading' })];
  return Object.entries(named.holes).flatMap(([name, spec]) => {
    const range = match.holes[name];
    return range ? [at(name, range, spec)] : [];
  });
}

function lastHole(heading: Heading, range: Range): boolean {
  return range.to >= heading.content.to;
}

export function joined(path: string, name: string): string {
  return path === '' ? name : `${path}/${name}`;
}

function numbersOf(text: string, match: HeadingMatch | undefined): Readonly<Record<string, string>> {
  if (!match) return {};
  const counted = Object.entries(match.holes).filter(([name]) => name === 'phase' || name === 'story');
  return Object.fromEntries(counted.map(([name, { from, to }]) => [name, text.slice(from, to)]));
}

function grammarOf(named: Named | undefined, template: Template): BodyGrammar {
  const bare = grammars.get(template) ?? bareMarkers(template);
  const specs = named?.fields ?? [];
  if (specs.length === 0) return bare;
  const known = fieldGrammars.get(specs);
  if (known) return known;
  const labelled = (short: boolean) =>
    new Set(
      specs
        .filter(({ kind }) => !short || kind === 'line' || kind === 'choice')
        .flatMap(({ label }) => label ?? [])
        .map((label) => label.toLowerCase()),
    );
  const grammar = { ...bare, plainLabels: labelled(false), shortLabels: labelled(true) };
  fieldGrammars.set(specs, grammar);
  return grammar;
}

function bareMarkers(template: Template): BodyGrammar {
  const bare = new Set(template.markers.filter((marker) => marker.bare).map(({ name }) => name));
  const grammar = { bare, plainLabels: new Set<string>(), shortLabels: new Set<string>() };
  grammars.set(template, grammar);
  return grammar;
}

const grammars = new WeakMap<Template, BodyGrammar>();
const fieldGrammars = new WeakMap<readonly FieldSpec[], BodyGrammar>();

/** Whole lines from the heading to the last that is neither blank nor a rule, sections below included. */
function partOf(text: string, tree: SectionTree, sections: readonly Section[]): Range {
  const from = tree.heading ? lineStart(text, tree.heading.from) : textStart(text);
  const lastSection = sections[sections.length - 1];
  return { from, to: lastSection ? lastSection.part.to : bodyEnd(tree, text) };
}

/** Code that nothing closes takes in the blank lines behind it: they part sections all the same. */
function bodyEnd(tree: SectionTree, text: string): number {
  for (let at = tree.body.length - 1; at >= 0; at -= 1) {
    const block = tree.body[at];
    if (block && block.kind !== 'break' && isBelow(tree.heading, block))
      return lineEnd(text, contentEnd(text, block));
  }
  return tree.heading ? lineEnd(text, tree.heading.to) : textStart(text);
}

function isBelow(heading: Heading | undefined, block: Range): boolean {
  return !heading || block.from > heading.from;
}
