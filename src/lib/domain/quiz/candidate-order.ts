import type { QuestionKind } from '../questions/question.ts';
import { seedOf } from '../random.ts';
import { Shares } from './shares.ts';
import type { Candidate } from './stock.ts';

/** The order in which candidates are looked at: kinds, articles and parts take turns. Each is looked at once. */
export class CandidateOrder {
	readonly #seed: number;
	readonly #uses = new Map<QuestionKind, number>();
	readonly #articles = new Shares();
	readonly #parts = new Map<string, Shares>();
	/** Candidates by kind, article and part, the highest lot last. */
	readonly #lists = new Map<string, Candidate[]>();

	constructor(candidates: readonly Candidate[], seed: number) {
		this.#seed = seed;
		const weighed = new Set<string>();
		const weigh = (shares: Shares, group: string, slot: string) => {
			const name = `${group}/${slot}`;
			if (!weighed.has(name)) shares.weigh(group, seedOf(group, seed));
			weighed.add(name);
		};
		for (const { article, part, slots } of candidates) {
			for (const slot of slots) {
				weigh(this.#articles, article.id, slot);
				weigh(this.#partsOf(article.id), partName(article.id, part), slot);
			}
		}
		this.refill(candidates);
	}

	/** @param candidates the highest lot first */
	refill(candidates: readonly Candidate[]) {
		for (const candidate of candidates.toReversed()) {
			const { question, article, part } = candidate;
			if (!this.#uses.has(question.kind)) this.#uses.set(question.kind, 0);
			const name = `${question.kind}/${partName(article.id, part)}`;
			const list = this.#lists.get(name);
			if (list) list.push(candidate);
			else this.#lists.set(name, [candidate]);
		}
	}

	/** The next that is wanted; those that are not are gone. Null where there is none. */
	next(isWanted: (candidate: Candidate) => boolean): Candidate | null {
		for (const kind of this.#kindsInTurn()) {
			const found = this.#nextOf(kind, isWanted);
			if (!found) continue;
			this.#uses.set(kind, (this.#uses.get(kind) ?? 0) + 1);
			this.#articles.take(found.article.id);
			this.#partsOf(found.article.id).take(partName(found.article.id, found.part));
			return found;
		}
		return null;
	}

	#nextOf(kind: QuestionKind, isWanted: (candidate: Candidate) => boolean): Candidate | null {
		for (const article of this.#articles.inTurn()) {
			for (const part of this.#partsOf(article).inTurn()) {
				const list = this.#lists.get(`${kind}/${part}`) ?? [];
				for (let last = list.pop(); last; last = list.pop()) if (isWanted(last)) return last;
			}
		}
		return null;
	}

	#kindsInTurn(): QuestionKind[] {
		const kinds = [...this.#uses].map(([kind, uses]) => ({
			kind,
			uses,
			lot: seedOf(kind, uses, this.#seed)
		}));
		return kinds.sort((a, b) => a.uses - b.uses || b.lot - a.lot).map(({ kind }) => kind);
	}

	#partsOf(article: string): Shares {
		const parts = this.#parts.get(article) ?? new Shares();
		this.#parts.set(article, parts);
		return parts;
	}
}

function partName(article: string, part: number): string {
	return `${article}/${part}`;
}
