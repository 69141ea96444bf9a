/** Bytes of UTF-8 above which opening a file asks first. */
export const largeFile = 1024 * 1024;

/** Bytes of UTF-8 that a plan may have: a larger one is not opened, neither from a file nor from a link. */
export const largestText = 8 * 1024 * 1024;

/** Characters of the longest link that browsers follow, with room for the address before it. */
export const longestLink = 2_000_000;
