import type { Answer } from '$lib/domain/grading/answer.ts';
import { grade, gradeInsisted } from '$lib/domain/grading/grade.ts';
import type { AskedQuestion } from '$lib/domain/questions/ask.ts';

/** Grades the answers to a question. What was almost right stands when it is given again as it is. */
export class Grader {
	#doubted: { readonly question: AskedQuestion; readonly raw: string } | null = null;

	grade(question: AskedQuestion, answer: Answer): ReturnType<typeof grade> {
		const isWords = answer.kind === 'typed' || answer.kind === 'cloze';
		const raw = isWords ? answer.raw.trim() : null;
		const insists =
			raw !== null && question === this.#doubted?.question && raw === this.#doubted.raw;
		const graded = (insists ? gradeInsisted : grade)(question, answer);
		const isDoubted = !graded.ok && graded.problem.kind === 'almost' && raw !== null;
		this.#doubted = isDoubted ? { question, raw } : null;
		return graded;
	}
}
