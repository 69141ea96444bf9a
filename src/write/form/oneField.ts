import type { Field, Section } from '@/core/plan';

/** The field of a section that is one required field without a label: its name says what the heading would. */
export function oneField({ spec, holes, fields: [field, ...others] }: Section): Field | undefined {
  const isOne = others.length === 0 && holes.length === 0 && spec?.optional !== true;
  return isOne && field?.label === undefined && field?.spec?.name !== undefined ? field : undefined;
}
