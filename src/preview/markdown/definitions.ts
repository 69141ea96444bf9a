/** The lines that define a plan's links and footnotes, by label. The first line of a label counts, as in CommonMark. */
export type Definitions = ReadonlyMap<string, string>;

/** All definitions in the sections of a plan, in order. Reads only sections that can hold one; linear. */
export function readDefinitions(sections: readonly string[]): Definitions {
  const definitions = new Map<string, string>();
  for (const section of sections) {
    if (!section.includes(']:')) continue;
    for (const [label, line] of definitionsIn(section)) {
      if (!definitions.has(label)) definitions.set(label, line);
    }
  }
  return definitions;
}

/**
 * The lines that a section needs from the rest of its plan, so that it can be drawn alone. Of a footnote only the
 * label: its words are shown where they stand.
 */
export function usedDefinitions(section: string, definitions: Definitions): string {
  if (definitions.size === 0) return '';
  const labels = new Set<string>();
  for (const match of section.matchAll(/\[((?:[^[\]\\]|\\.){1,300})\]/gs))
    labels.add(normalize(match[1] ?? ''));
  return [...labels].flatMap((label) => definitions.get(label) ?? []).join('\n');
}

const DEFINITION = /^(?:[ \t]*>)*[ \t]{0,3}\[((?:[^[\]\\]|\\.){1,300})\]:[ \t]*(\S.*)$/;

/** Definitions start a paragraph; inside a paragraph or a fence such a line is only text. */
function definitionsIn(section: string): readonly (readonly [label: string, line: string])[] {
  const found: (readonly [string, string])[] = [];
  let fence: string | undefined;
  let startsParagraph = true;
  for (const line of section.split(/\r\n|\n|\r/)) {
    const mark = /^[ \t>]*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark !== undefined && (fence === undefined || mark.startsWith(fence))) {
      fence = fence === undefined ? mark : undefined;
      continue;
    }
    const definition = fence === undefined && startsParagraph ? readDefinition(line) : undefined;
    if (definition !== undefined) found.push(definition);
    else startsParagraph = /^[ \t>]*(?:#.*)?$/.test(line);
  }
  return found;
}

function readDefinition(line: string): readonly [string, string] | undefined {
  if (line.length > 2_000) return undefined;
  const [, label = '', destination = ''] = DEFINITION.exec(line) ?? [];
  if (label.trim() === '') return undefined;
  return [normalize(label), label.startsWith('^') ? `[${label}]: .` : `[${label}]: ${destination}`];
}

function normalize(label: string): string {
  return label.replaceAll(/\s+/g, ' ').trim().toLowerCase().toUpperCase();
}
