/** The files of a drop or a paste, in order. Folders, links and dragged words are no files. */
export function filesOf(dataTransfer: DataTransfer): readonly File[] {
  const items = Array.from(dataTransfer.items);
  if (items.length === 0) return Array.from(dataTransfer.files);
  return items.flatMap((item) => {
    const file = isFolder(item) ? null : item.getAsFile();
    return file ? [file] : [];
  });
}

/** A browser that cannot tell gives a folder as a file; reading it fails then. */
function isFolder(item: DataTransferItem): boolean {
  return item.webkitGetAsEntry()?.isDirectory ?? false;
}
