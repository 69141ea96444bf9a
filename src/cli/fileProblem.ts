/** Why a file can't be read or written, in a sentence for a person: Node's own words only where we have none. */
export function fileProblem(name: string, deed: 'read' | 'written', error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code === 'EISDIR')
    return `${name} is a folder. Name the files in it: ${name.replace(/[\\/]+$/, '')}/*.md`;
  const why = REASONS[code] ?? (error instanceof Error ? error.message : String(error));
  return `${name} can't be ${deed}: ${why}.`;
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  ENOTDIR: 'there is no such file',
  EACCES: 'the permission is missing',
  EPERM: 'the permission is missing',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
};
