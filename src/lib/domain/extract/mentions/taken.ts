/** Which tokens of a sentence belong to something that has been found. */
export class Taken {
	readonly #marks: Uint8Array;

	constructor(count: number) {
		this.#marks = new Uint8Array(count);
	}

	has(index: number): boolean {
		return this.#marks[index] === 1;
	}

	/** Whether any token of a stretch does, `to` exclusive. */
	hasAny(from: number, to: number): boolean {
		return this.#marks.subarray(from, to).includes(1);
	}

	take(from: number, to: number): void {
		this.#marks.fill(1, from, to);
	}
}
