import * as v from 'valibot';
import type { Pack } from '../domain/pack.ts';
import { FileError } from './read-text.ts';
import { recordFields } from './record-shapes.ts';
import { referenceFault } from './reference-fault.ts';
import { sayFault } from './say-fault.ts';

const fields = recordFields(5_000);

/** The shape of a pack's file. */
export const packShape = v.strictObject({
  format: v.literal(1),
  version: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  name: v.optional(v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(100))),
  description: v.optional(v.pipe(v.string(), v.maxLength(2_000))),
  entities: v.array(
    v.variant('kind', [v.strictObject(fields.person), v.strictObject(fields.organization)]),
  ),
  moves: v.array(v.strictObject(fields.move)),
  sources: v.array(v.strictObject(fields.source)),
  evidence: v.array(v.strictObject({ ...fields.evidence, foundBy: v.literal('pack') })),
});

/** A pack that cannot be used. The message says where it is wrong. */
export class PackError extends FileError {
  override name = 'PackError';
}

/**
 * Check a pack, whatever it is: its shape, and that every reference leads to a
 * record of the right kind in it.
 *
 * @throws {PackError} naming the first fault.
 */
export function readPack(data: unknown): Pack {
  const checked = v.safeParse(packShape, data, { abortEarly: true });
  if (!checked.success) throw new PackError(sayFault(checked.issues[0]));
  const read = checked.output as Pack;
  const fault = referenceFault(read);
  if (fault !== null) throw new PackError(fault);
  return read;
}
