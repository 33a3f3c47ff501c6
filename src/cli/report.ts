// Every question of every pack, to be read by a person: `npm run -s report`. With `--json` the same
// as data, each question as a learner may meet it. Exit code 1 where a pack is not right.
import { compilePack, type PackFiles } from '../lib/content/compile.ts';
import type { CompiledArticle, CompiledPack } from '../lib/content/compiled.ts';
import { printed } from '../lib/content/printed.ts';
import { problemLine } from '../lib/content/problems.ts';
import { ask, type AskedQuestion } from '../lib/domain/questions/ask.ts';
import { lint } from '../lib/domain/questions/lint/lint.ts';
import type { Question } from '../lib/domain/questions/question.ts';
import { shownOf } from '../lib/domain/quiz/result.ts';
import { readPacks } from './read-packs.ts';

/** Draws the options and claims of the data: any number gives a fair sample. */
const seed = 1;

const packs = (await readPacks()).map((files) => ({ files, compiled: compilePack(files) }));
if (process.argv.includes('--json')) {
	console.log(JSON.stringify({ packs: packs.map(asData) }, null, '\t'));
} else {
	for (const { compiled } of packs) {
		console.log(compiled.ok ? page(compiled.value) : compiled.problem.map(problemLine).join('\n'));
	}
}
if (packs.some(({ compiled }) => !compiled.ok)) process.exitCode = 1;

function asData({
	files,
	compiled
}: {
	files: PackFiles;
	compiled: ReturnType<typeof compilePack>;
}) {
	const { id } = files.pack;
	const facts = Object.values(files.facts).flat().length;
	if (!compiled.ok) return { id, facts, questions: [], flaws: compiled.problem };
	const questions = compiled.value.articles.flatMap((article) => article.questions);
	return {
		id,
		facts,
		questions: questions.map((question) => questionData(ask(question, seed))),
		// the compiler stops at a flawed question
		flaws: []
	};
}

function questionData(question: AskedQuestion) {
	const { id, kind, factIds } = question;
	const { stem, key: answer, options } = shownOf(question);
	return { id, kind, factIds, stem, answer, ...(options && { options }) };
}

function page({ title, id, licence, articles }: CompiledPack): string {
	const facts = articles.reduce((sum, article) => sum + article.facts.length, 0);
	const questions = articles.reduce((sum, article) => sum + article.questions.length, 0);
	const head = `# ${title}\n\n${id}: ${facts} facts, ${questions} questions, ${licence}\n`;
	return [head, ...articles.map(articlePage)].join('\n');
}

function articlePage(article: CompiledArticle): string {
	const facts = article.facts.map(({ id, label, evidence }) => {
		const quotes = evidence.map(({ start, end }) => `> ${article.text.slice(start, end)}`);
		const asking = article.questions.filter(({ factIds }) => factIds[0] === id);
		const heading = `### ${id}: ${label.head}, ${label.detail}`;
		const blocks = asking.flatMap((question) => [printed(question), ...remarks(question, article)]);
		return [heading, '', ...quotes, '', ...blocks].join('\n');
	});
	return [`## ${article.title} (${article.date})`, '', ...facts].join('\n');
}

/** What does not stop the build and should be looked at: one line each, below the question. */
function remarks(question: Question, { text, facts }: CompiledArticle): string[] {
	return lint(question, { text, facts }).map(
		({ code, says, detail }) => `  ? ${code}: ${says} ${detail}\n`
	);
}
