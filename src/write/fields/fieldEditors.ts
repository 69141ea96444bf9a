import type { ComponentType } from 'react';
import type { FieldKind } from '@/core/template';
import { EnvEditor } from '../env/EnvEditor.tsx';
import { RowsEditor } from '../rows/RowsEditor.tsx';
import { ChoiceEditor } from './ChoiceEditor.tsx';
import { CodeEditor } from './CodeEditor.tsx';
import type { FieldEditorProps } from './fieldEditor.ts';
import { LineEditor } from './LineEditor.tsx';
import { ProseEditor } from './ProseEditor.tsx';
import { SourceEditor } from './SourceEditor.tsx';
import { TableEditor } from '../table/TableEditor.tsx';
import { TreeEditor } from '../tree/TreeEditor.tsx';

/** How each kind of field is edited: label, hint and refusal included. */
export const fieldEditors: Readonly<Record<FieldKind, ComponentType<FieldEditorProps>>> = {
  line: LineEditor,
  choice: ChoiceEditor,
  prose: ProseEditor,
  list: RowsEditor,
  files: RowsEditor,
  tasks: RowsEditor,
  table: TableEditor,
  code: CodeEditor,
  env: EnvEditor,
  tree: TreeEditor,
  source: SourceEditor,
};
