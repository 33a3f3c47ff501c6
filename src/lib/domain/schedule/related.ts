import type { FactId } from '../ids.ts';
import type { Question } from '../questions/question.ts';
import { reveals } from '../questions/reveals.ts';
import type { Secret, SecretsOf } from '../questions/secrets.ts';
import { passageOf, type Passage } from '../questions/shown.ts';

/** Where facts and their questions are looked up. */
export interface FactSource {
	/** Every question about a fact, alone or with others. */
	facesOf(fact: FactId): readonly Question[];
	readonly secretsOf: SecretsOf;
	/** The words that prove a fact. */
	proofOf(fact: FactId): string;
}

/**
 * Tells whether the answer to one fact helps with another: a question asks about both, or what proves one
 * gives a key of the other away. What was looked at once is remembered.
 */
export function relatedAmong(source: FactSource): (a: FactId, b: FactId) => boolean {
	const proofs = new Map<FactId, Passage>();
	const secrets = new Map<FactId, readonly Secret[]>();
	const proof = (fact: FactId) => remember(proofs, fact, () => passageOf(source.proofOf(fact)));
	const keys = (fact: FactId) =>
		remember(secrets, fact, () => source.facesOf(fact).flatMap(source.secretsOf));
	const tells = (a: FactId, b: FactId) => keys(b).some((secret) => reveals(proof(a), secret));
	return (a, b) =>
		source.facesOf(a).some(({ factIds }) => factIds.includes(b)) || tells(a, b) || tells(b, a);
}

function remember<K, V>(values: Map<K, V>, key: K, make: () => V): V {
	const value = values.get(key) ?? make();
	values.set(key, value);
	return value;
}
