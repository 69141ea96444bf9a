import type { SectionSpec } from '@/core/template';

/** What a section is called that is not there yet: its heading without numbers, holes and "(Optional)". */
export function specTitle({ heading, repeat, id }: SectionSpec): string {
  const words = (heading[0] ?? '')
    .replace(/^[\p{L}]+(?: [\p{L}]+)? \{(?:phase|story|n)\}\s*[:–—-]?/u, '')
    .replace(/[:–—-]?\s*\{\w+\}/g, '')
    .replace(/\s*\(optional\)\s*$/i, '')
    .trim();
  return words || capitalised(repeat?.name ?? id);
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
