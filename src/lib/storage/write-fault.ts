import type { WriteTransaction } from './schema.ts';
import { faultLimit, type Fault } from './store.ts';

/** Adds a fault and drops the oldest beyond `faultLimit`. */
export async function writeFault(tx: WriteTransaction, fault: Fault): Promise<void> {
	const faults = tx.objectStore('faults');
	await faults.add(fault);
	const keys = await faults.getAllKeys();
	const newestToDrop = keys.at(-1 - faultLimit);
	if (newestToDrop !== undefined) await faults.delete(IDBKeyRange.upperBound(newestToDrop));
}
