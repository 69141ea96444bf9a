import type { Box } from './geometry.ts';
import { signs } from './signs.ts';
import { stateColours, svgColours } from './svgColours.ts';
import { wrapWords, xmlText } from './svgText.ts';
import type { TaskFacts } from './taskFacts.ts';

/** A task of the picture, with all of its words as its title. */
export function svgTask(
  box: Box | undefined,
  facts: TaskFacts | undefined,
  mark: 'critical' | 'cyclic' | undefined,
): readonly string[] {
  if (!box || !facts) return [];
  const { id, words, markers, state, parts } = facts;
  const { x, y, width, height } = box;
  const tone = stateColours[state];
  const isOver = state === 'done' || state === 'skipped';
  const border =
    mark === 'cyclic' ? svgColours.bad : mark === 'critical' ? svgColours.accent : svgColours.edge;
  const said = parts.total === 0 ? words : `${words} · ${parts.done} of ${parts.total} parts done`;
  const lines = wrapWords(said || 'No words yet', width - 24, 12.5, 3);
  const struck = state === 'skipped' ? ' text-decoration="line-through"' : '';
  const word = signs[state].word;
  return [
    '<g>',
    `<title>${xmlText([id, words, `(${word})`].filter(Boolean).join(' '))}</title>`,
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" fill="${isOver ? svgColours.sunken : svgColours.surface}" stroke="${border}" stroke-width="${mark ? 2 : 1}"/>`,
    `<rect x="${x}" y="${y + 6}" width="4" height="${height - 12}" rx="2" fill="${tone}"/>`,
    `<text x="${x + 13}" y="${y + 20}" font-size="11.5"><tspan font-weight="600" font-family="ui-monospace, monospace" fill="${svgColours.ink}">${xmlText(id)}</tspan><tspan fill="${svgColours.muted}" dx="5">${xmlText(markers.slice(0, 3).join(' '))}</tspan></text>`,
    `<path d="${signs[state].d}" transform="translate(${x + width - 23} ${y + 9.5}) scale(0.82)" fill="${state === 'ready' ? tone : 'none'}" stroke="${tone}" stroke-width="1.9" stroke-linecap="round" stroke-linejoin="round"/>`,
    `<text x="${x + width - 28}" y="${y + 20}" font-size="11.5" font-weight="600" text-anchor="end" fill="${tone}">${word}</text>`,
    ...lines.map(
      (line, at) =>
        `<text x="${x + 13}" y="${y + 40 + at * 17}" fill="${isOver ? svgColours['ink-2'] : svgColours.ink}"${struck}>${xmlText(line)}</text>`,
    ),
    '</g>',
  ];
}
