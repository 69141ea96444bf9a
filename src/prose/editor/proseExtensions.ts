import type { Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Code } from '@tiptap/extension-code';
import { Document } from '@tiptap/extension-document';
import { Italic } from '@tiptap/extension-italic';
import { BulletList, ListItem, ListKeymap, OrderedList } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Strike } from '@tiptap/extension-strike';
import { Text } from '@tiptap/extension-text';
import { FieldBehaviour } from './fieldBehaviour.ts';
import { FieldClipboard } from './fieldClipboard.ts';
import { HeldSelection } from './heldSelection.ts';
import { LineBreak } from './lineBreak.ts';
import { ProseLink } from './proseLink.ts';
import { RawBlock } from './rawBlock.ts';
import { RawInline } from './rawInline.ts';

const marks: Extensions = [
  ProseLink,
  Bold,
  Italic,
  Strike,
  // By default code excludes every other mark, and bold code would lose its bold.
  Code.extend({ excludes: '' }),
];

const lines: Extensions = [
  FieldBehaviour,
  FieldClipboard,
  HeldSelection,
  Document,
  Paragraph,
  Text,
  LineBreak,
  RawBlock,
  RawInline,
  ...marks,
];

/** What the editor knows. There is no history: undo belongs to the session. */
export const proseExtensions: Extensions = [...lines, BulletList, OrderedList, ListItem, ListKeymap];

/** The same for a field of one paragraph: lists are shown when they are there, but typing begins none. */
export const oneParagraphExtensions: Extensions = [
  ...lines,
  BulletList.extend({ addInputRules: () => [], addKeyboardShortcuts: () => ({}) }),
  OrderedList.extend({ addInputRules: () => [], addKeyboardShortcuts: () => ({}) }),
  ListItem,
  ListKeymap,
];
