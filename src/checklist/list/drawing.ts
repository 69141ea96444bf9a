/** Rows that are drawn with the view: more than a screen holds. */
export const AT_ONCE = 28;
/** Pixels of a row and of what stands around a list, on a screen as wide as a table. */
export const ROW_HEIGHT = 37;
export const LIST_HEIGHT = 70;
