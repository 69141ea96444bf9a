/** A stretch of the plan's text: UTF-16 offsets, half open. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** One splice: the characters of the range give way to `insert`. */
export interface Edit extends Range {
  readonly insert: string;
}
