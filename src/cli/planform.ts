import { readFile, writeFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { main } from './main.ts';

/** The version in package.json: the build puts it in. */
declare const PLANFORM_VERSION: string;

/** The command as a process: Node's files and streams. A reader that stops listening (`| head`) is no error. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

process.exitCode = await main(
  process.argv.slice(2),
  {
    read: (path) => readFile(path),
    readInput: () => buffer(process.stdin),
    write: (path, text) => writeFile(path, text, 'utf8'),
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
  },
  PLANFORM_VERSION,
);
