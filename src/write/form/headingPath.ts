import type { Step } from '@/core/steps';

/** Where the focus goes for a step as a whole. */
export function headingPath({ path }: Pick<Step, 'path'>): string {
  return PREFIX + path;
}

/** The section that a heading's path means; any other path is itself. */
export function pathOfHeading(path: string): string {
  return path.startsWith(PREFIX) ? path.slice(PREFIX.length) : path;
}

const PREFIX = 'heading:';
