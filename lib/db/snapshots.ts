import type { Backup } from '../domain/backup.ts';
import { backupPieces } from '../domain/backup.ts';
import { chooseSnapshots, nameSnapshot, readSnapshotName } from '../domain/snapshot.ts';
import type { Snapshot, SnapshotReason } from '../domain/snapshot.ts';

/**
 * Snapshots are files in the extension's own file system (OPFS), gzipped. Not
 * in the database: one that a browser wipes or cannot open any more takes none
 * of them with it. Removing the extension does.
 */
export async function snapshotFolder(): Promise<FileSystemDirectoryHandle> {
  const root = await navigator.storage.getDirectory();
  return root.getDirectoryHandle('snapshots', { create: true });
}

/**
 * Write a snapshot; older ones than are kept go. It is written piece by piece,
 * and there only when it is whole. Answers with what it is.
 */
export async function takeSnapshot(
  folder: FileSystemDirectoryHandle,
  backup: Backup,
  reason: SnapshotReason,
  now: number,
): Promise<Snapshot> {
  const name = nameSnapshot(now, reason);
  const file = await folder.getFileHandle(name, { create: true });
  const pieces = backupPieces(backup);
  const text = new ReadableStream<string>({
    async pull(controller) {
      // Others' turn: a large backup takes seconds to put into words.
      await new Promise((resolve) => setTimeout(resolve));
      const { done, value } = pieces.next();
      if (done) controller.close();
      else controller.enqueue(value);
    },
  });
  await text
    .pipeThrough(new TextEncoderStream())
    .pipeThrough(new CompressionStream('gzip') as ReadableWritablePair<Uint8Array, Uint8Array>)
    .pipeTo(await file.createWritable());
  const { gone } = chooseSnapshots(await listSnapshots(folder));
  for (const old of gone) await folder.removeEntry(old.name);
  const { size } = await file.getFile();
  return { name, at: now, reason, bytes: size };
}

/** The snapshots there are, newest first. */
export async function listSnapshots(folder: FileSystemDirectoryHandle): Promise<Snapshot[]> {
  const found: Snapshot[] = [];
  for await (const [name, handle] of folder.entries()) {
    const read = readSnapshotName(name);
    if (read === null || handle.kind !== 'file') continue;
    const { size } = await (handle as FileSystemFileHandle).getFile();
    // Empty: the browser was ended while it was written.
    if (size > 0) found.push({ name, ...read, bytes: size });
  }
  return found.toSorted((a, b) => b.at - a.at);
}

/** The file of a snapshot, as `openFile` takes it. */
export async function readSnapshot(folder: FileSystemDirectoryHandle, name: string): Promise<File> {
  return (await folder.getFileHandle(name)).getFile();
}

export async function removeSnapshots(folder: FileSystemDirectoryHandle): Promise<void> {
  for (const { name } of await listSnapshots(folder)) await folder.removeEntry(name);
}
