import { labelOf } from '../domain/facts/en/label.ts';
import { articleId, isIdText, packId } from '../domain/ids.ts';
import { isOwnArticle } from '../domain/own-prefix.ts';
import { compose } from '../domain/questions/compose.ts';
import type { Contradiction } from '../domain/questions/contradictions.ts';
import { ENGINE_VERSION } from '../domain/questions/engine-version.ts';
import type { Flaw } from '../domain/questions/lint/lint.ts';
import { wordingOf } from '../domain/questions/wordings.ts';
import type { Article } from '../domain/text/article.ts';
import { dateParts } from '../domain/facts/calendar-date.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { CompiledArticle, CompiledPack, PackIndex } from './compiled.ts';
import { entryOf } from './entry.ts';
import type { ArticleSource, AuthoredFact, PackSource } from './pack.ts';
import type { PackProblem } from './problems.ts';
import { lineOf, readFacts, type FactsFile } from './read-facts.ts';

/** The files of a pack as they lie under `questions/<pack>/`. */
export interface PackFiles {
	readonly pack: PackSource;
	/** Reading texts by article id. */
	readonly texts: Readonly<Record<string, string>>;
	readonly facts: Readonly<Record<string, readonly AuthoredFact[]>>;
	/** The source text of the facts files by article id: to name the line of a problem. */
	readonly factSources: Readonly<Record<string, string>>;
}

/**
 * Checks a pack against its texts and writes its questions. Every problem is found at once, so that an
 * author mends them in one go; with one problem or more there is no pack.
 */
export function compilePack(files: PackFiles): Result<CompiledPack, readonly PackProblem[]> {
	const { pack } = files;
	const folder = `questions/${pack.id}`;
	const problems: PackProblem[] = packProblems(pack, `${folder}/pack.ts`);
	const articles: CompiledArticle[] = [];
	for (const source of pack.articles) {
		const compiled = compileArticle(source, files, folder);
		if (compiled.ok) articles.push(compiled.value);
		else problems.push(...compiled.problem);
	}
	if (problems.length > 0) return err(problems);
	const { title, language, licence, edition } = pack;
	const engine = ENGINE_VERSION;
	return ok({ id: packId(pack.id), title, language, licence, engine, edition, articles });
}

function packProblems(pack: PackSource, file: string): PackProblem[] {
	const sentences: string[] = [];
	if (!isIdText(pack.id))
		sentences.push(`The id "${pack.id}" must be lower-case letters, digits and hyphens.`);
	if (wordingOf(pack.language) === null) {
		sentences.push(`The engine writes no questions in "${pack.language}" yet. Use "en".`);
	}
	if (!Number.isInteger(pack.edition) || pack.edition < 1) {
		sentences.push(`The edition ${pack.edition} is no whole number from 1 on. The first is 1.`);
	}
	for (const { id, date } of pack.articles) {
		if (!isIdText(id))
			sentences.push(`The article id "${id}" must be lower-case letters, digits and hyphens.`);
		if (isOwnArticle(id)) {
			sentences.push(
				`The article id "${id}" looks like a learner's own. Do not begin it with own-.`
			);
		}
		if (dateParts(date)?.day == null) {
			sentences.push(
				`The date "${date}" of ${id} is no day of the calendar. Write it like 2021-07-26.`
			);
		}
	}
	return sentences.map((sentence) => ({ file, sentence }));
}

function compileArticle(
	source: ArticleSource,
	files: PackFiles,
	folder: string
): Result<CompiledArticle, PackProblem[]> {
	const raw = files.texts[source.id];
	const authored = files.facts[source.id];
	if (raw === undefined || authored === undefined) {
		const name = raw === undefined ? `${source.id}.md` : `${source.id}.facts.ts`;
		return err([
			{
				file: `${folder}/${name}`,
				sentence: 'The file is missing. Write it, or take the article out of pack.ts.'
			}
		]);
	}
	const { id, title, date } = source;
	const article: Article = {
		id: articleId(id),
		title,
		date,
		language: files.pack.language,
		source: source.source,
		text: raw.replaceAll('\r\n', '\n').trim().normalize('NFC')
	};
	const written = {
		file: `${folder}/${id}.facts.ts`,
		authored,
		source: files.factSources[id] ?? ''
	};
	const { facts, problems } = readFacts(written, article);
	// no stem can say "as of" a date that is none; `packProblems` has told of it
	if (dateParts(date) === null) return err(problems);
	const { questions, refused, contradictions } = compose(article, facts);
	problems.push(...refused.map((flaw) => problemOf(flaw, written)));
	problems.push(...contradictions.map((one) => contradictionOf(one, written)));
	return problems.length > 0
		? err(problems)
		: ok({
				...article,
				facts: facts.map((fact) => ({ ...fact, label: labelOf(fact) })),
				questions
			});
}

function problemOf({ questionId, code, says, detail }: Flaw, written: FactsFile): PackProblem {
	const sentence = `Its question ${questionId} is flawed (${code}): ${says} ${detail}. Reword the fact.`;
	const [, factId = ''] = questionId.split(/[/+]/);
	return { file: written.file, factId, ...lineOf(written.source, factId), sentence };
}

function contradictionOf({ factIds }: Contradiction, written: FactsFile): PackProblem {
	const [first = '', second = ''] = factIds.map((id) => id.split('/').at(-1));
	const sentence = `It contradicts the fact "${second}", so neither is asked. Tell them apart, or take one out.`;
	return { file: written.file, factId: first, ...lineOf(written.source, first), sentence };
}

/** What the library shows of the packs. */
export function indexOf(packs: readonly CompiledPack[]): PackIndex {
	return {
		engine: ENGINE_VERSION,
		edition: packs.reduce((sum, pack) => sum + pack.edition, 0),
		articles: packs.flatMap((pack) =>
			pack.articles.map((article) => ({
				...entryOf(article, article.facts),
				packId: pack.id,
				questions: article.questions.length
			}))
		)
	};
}
