import type { Progress } from '@/core/tasksOf';
import type { Detail } from './chart.ts';
import { gateWords, progressWords, type FrameFacts } from './frameFacts.ts';
import type { Box } from './geometry.ts';
import { svgColours } from './svgColours.ts';
import { wrapWords, xmlText } from './svgText.ts';

/** A phase of the picture: a frame with its title, or a box that says how far it is. */
export function svgFrame(
  box: Box | undefined,
  facts: FrameFacts | undefined,
  detail: Detail,
  mark?: 'critical' | 'cyclic',
): readonly string[] {
  if (!box || !facts) return [];
  const { title, progress, gate } = facts;
  const { x, y, width, height } = box;
  const left = x + (detail === 'phases' ? 13 : 18);
  const room = width - 2 * (left - x);
  const titles = wrapWords(title, room, BOLD * 14.5, detail === 'phases' ? 2 : 1);
  const below = y + 26 + titles.length * 18;
  const said = gate ? [progressWords(progress), gateWords(gate)] : [progressWords(progress)];
  const rest = detail === 'phases' ? said : [said.join(' · ')];
  return [
    '<g>',
    `<title>${xmlText([title, ...said].join(', '))}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="12" fill="${svgColours.surface}" ${detail === 'phases' && mark ? `stroke="${mark === 'cyclic' ? svgColours.bad : svgColours.accent}" stroke-width="2"` : `stroke="${svgColours['line-2']}"`}/>`,
    ...titles.map(
      (line, at) =>
        `<text x="${left}" y="${y + 25 + at * 18}" font-size="14.5" font-weight="600" fill="${svgColours.ink}">${xmlText(line)}</text>`,
    ),
    ...rest.map(
      (line, at) =>
        `<text x="${left}" y="${below + at * 17}" font-size="12" fill="${svgColours['ink-2']}">${xmlText(wrapWords(line, room, 12, 1)[0] ?? '')}</text>`,
    ),
    ...(detail === 'phases' ? meter({ x: left, y: y + height - 16, width: room, height: 6 }, progress) : []),
    '</g>',
  ];
}

/** How much wider bold letters are, in fonts that come in place of ours. */
const BOLD = 1.18;

function meter({ x, y, width, height }: Box, { total, done }: Progress): readonly string[] {
  if (total === 0) return [];
  const bar = (wide: number, colour: string) =>
    `<rect x="${x}" y="${y}" width="${wide}" height="${height}" rx="3" fill="${colour}"/>`;
  return [bar(width, svgColours.line), bar((width * done) / total, svgColours.ok)];
}

export function svgGroup(box: Box | undefined, words: string): readonly string[] {
  if (!box) return [];
  const { x, y, width, height } = box;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="10" fill="${svgColours.paper}" stroke="${svgColours.line}"/>`,
    `<text x="${x + 12}" y="${y + 17}" font-size="11.5" fill="${svgColours.muted}">${xmlText(words)}</text>`,
  ];
}

/** A point at which arrows meet. */
export function svgPoint(box: Box | undefined): readonly string[] {
  if (!box) return [];
  const radius = box.width / 2;
  return [`<circle cx="${box.x + radius}" cy="${box.y + radius}" r="${radius}" fill="${svgColours.muted}"/>`];
}
