import type { FactId } from '../ids.ts';
import { unreachable } from '../result.ts';
import { keyWords, plainWords, rootOf } from './plain-words.ts';
import type { MatchPair, NumericQuestion, Question, TrueFalseQuestion } from './question.ts';
import { topicsOf, type Topics } from './topics.ts';

/** Words that answer a question for whoever reads them beside what it asks about. */
export interface Secret {
	/** In this order, in a row; never empty. */
	readonly key: readonly string[];
	/** Roots of what it asks about, in any order. */
	readonly topic: readonly string[];
	/** How many of these must be there. */
	readonly needed: number;
}

/** Every wording of a right answer that is accepted from a keyboard, by fact. */
type Wordings = ReadonlyMap<FactId, readonly (readonly string[])[]>;

/** Finds what must not be read elsewhere while a question is open, in every wording. */
export type SecretsOf = (question: Question) => readonly Secret[];

/** @param questions all that may be asked together */
export function secretsAmong(questions: readonly Question[]): SecretsOf {
	const wordings = wordingsOf(questions);
	const topicsIn = topicsOf(questions);
	const found = new Map<Question, readonly Secret[]>();
	return (question) => {
		const secrets =
			found.get(question) ?? secretsOf(question, wordings, topicsIn(question.articleId));
		found.set(question, secrets);
		return secrets;
	};
}

/** The choice of a person is given away by a surname too, which only a question to be typed knows. */
function wordingsOf(questions: readonly Question[]): Wordings {
	const wordings = new Map<FactId, string[][]>();
	for (const question of questions) {
		if (question.kind !== 'typed' && question.kind !== 'cloze') continue;
		const [fact] = question.factIds;
		wordings.set(fact, [...(wordings.get(fact) ?? []), [...question.accepted]]);
	}
	return wordings;
}

function secretsOf(question: Question, wordings: Wordings, topics: Topics): Secret[] {
	const [fact] = question.factIds;
	const about = (words: readonly string[], keys: readonly string[][]) =>
		keys.flatMap((key) => secretOf(key, topics(without(words, key))));
	const stem = plainWords(question.stem);
	switch (question.kind) {
		case 'choice':
			return about(stem, keyForms(question.key, fact, wordings));
		case 'typed':
		case 'cloze':
			return about(stem, [question.keyText, ...question.accepted].flatMap(dateForms));
		case 'numeric':
			return about(stem, [numberWords(question)]);
		case 'multi':
			return question.keys.flatMap(({ text, factId }) =>
				about(stem, keyForms(text, factId, wordings))
			);
		case 'trueFalse': {
			const { decisive, shared } = decisiveWords(question);
			return about(shared, keyForms(decisive.join(' '), fact, wordings));
		}
		case 'match':
			return question.pairs.flatMap((pair) => pairSecrets(pair, wordings));
		case 'order':
			return question.items.flatMap(({ text, note }) => about(plainWords(text), dateForms(note)));
		default:
			return unreachable(question);
	}
}

function secretOf(key: readonly string[], topic: readonly string[]): Secret[] {
	const needed = Math.max(1, Math.min(2, Math.ceil(topic.length / 3)));
	return key.length > 0 ? [{ key, topic, needed }] : [];
}

/** Whoever reads both sides of a row together has the row. */
function pairSecrets({ factId, left, right }: MatchPair, wordings: Wordings): Secret[] {
	const keys = keyForms(right.text, factId, wordings);
	return keyForms(left, factId, wordings).flatMap((words) =>
		keys.flatMap((key) => {
			const topic = [...new Set(without(words, key).map(rootOf))];
			return key.length > 0 ? [{ key, topic, needed: topic.length }] : [];
		})
	);
}

function without(words: readonly string[], others: readonly string[]): string[] {
	return words.filter((word) => !others.includes(word));
}

/** A key as an option has it, and the other wordings in which it is accepted. */
function keyForms(key: string, fact: FactId, wordings: Wordings): string[][] {
	const plain = keyWords(key).join(' ');
	const lists = wordings.get(fact) ?? [];
	const others = lists.filter((list) =>
		list.some((wording) => keyWords(wording).join(' ') === plain)
	);
	return [...new Set([key, ...others.flat()])].flatMap(dateForms);
}

/** Words as they are, and a date to the day also without its year. */
function dateForms(text: string): string[][] {
	const words = keyWords(text);
	const year = words.findIndex((word) => /^\p{N}{4}$/u.test(word));
	const rest = words.filter((_, at) => at !== year);
	const isDay = year >= 0 && rest.length === 2 && rest.some((word) => /^\p{N}{1,2}$/u.test(word));
	return isDay ? [words, rest] : [words];
}

/** A number without what qualifies it, and without its unit. */
export function numberWords({ keyText, unit }: NumericQuestion): string[] {
	const words = plainWords(keyText);
	const units = plainWords(unit);
	const from = words.findIndex((word) => /^\p{N}/u.test(word));
	const end = words.slice(-units.length).join(' ') === units.join(' ') ? -units.length : undefined;
	return words.slice(Math.max(0, from), end);
}

/** The words by which the true claim differs from the false ones, and those that they share. */
function decisiveWords({ claims }: TrueFalseQuestion): { decisive: string[]; shared: string[] } {
	const right = plainWords(claims.find(({ isTrue }) => isTrue)?.text ?? '');
	const wrong = claims.flatMap(({ text, isTrue }) => (isTrue ? [] : [plainWords(text)]));
	const head = Math.min(...wrong.map((words) => sharedLength(right, words)));
	const tail = Math.min(
		right.length - head,
		...wrong.map((words) => sharedLength(right.toReversed(), words.toReversed()))
	);
	const end = right.length - tail;
	return {
		decisive: right.slice(head, end),
		shared: [...right.slice(0, head), ...right.slice(end)]
	};
}

/** How many words two rows of words have in common at their beginning. */
function sharedLength(words: readonly string[], others: readonly string[]): number {
	const at = words.findIndex((word, index) => word !== others[index]);
	return at < 0 ? words.length : at;
}
