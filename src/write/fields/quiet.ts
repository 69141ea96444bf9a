/** In rows with many optional parts only the one in use says what could be written. The row is a `group/line`. */
export const quietPlaceholder =
  'pointer-fine:placeholder:opacity-0 group-hover/line:placeholder:opacity-100 group-focus-within/line:placeholder:opacity-100';
export const quietSign =
  'pointer-fine:opacity-0 group-hover/line:opacity-100 group-focus-within/line:opacity-100';
