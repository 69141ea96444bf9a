import type { OpenFence } from './fence.ts';
import type { OpenHtml } from './html.ts';
import type { OpenIndented } from './indented.ts';
import type { OpenParagraph } from './paragraph.ts';
import type { OpenTable } from './table.ts';

/** A block of lines, to which the next line may belong. */
export type OpenLeaf = OpenParagraph | OpenIndented | OpenFence | OpenHtml | OpenTable;
