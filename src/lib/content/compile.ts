import { labelOf } from '../domain/facts/en/label.ts';
import type { Fact } from '../domain/facts/fact.ts';
import { articleId, factId, isIdText, packId, type FactId } from '../domain/ids.ts';
import { compose } from '../domain/questions/compose.ts';
import { ENGINE_VERSION } from '../domain/questions/engine-version.ts';
import { wordingOf } from '../domain/questions/wordings.ts';
import { readingMinutes } from '../domain/text/paragraphs.ts';
import type { Article } from '../domain/text/article.ts';
import { dateParts } from '../domain/facts/calendar-date.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { fieldProblems } from './check-fact.ts';
import type { CompiledArticle, CompiledPack, PackIndex } from './compiled.ts';
import { findQuotes } from './find-quotes.ts';
import type { ArticleSource, AuthoredFact, PackSource } from './pack.ts';
import type { PackProblem } from './problems.ts';

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
	const { title, language, licence } = pack;
	return ok({ id: packId(pack.id), title, language, licence, engine: ENGINE_VERSION, articles });
}

function packProblems(pack: PackSource, file: string): PackProblem[] {
	const sentences: string[] = [];
	if (!isIdText(pack.id))
		sentences.push(`The id "${pack.id}" must be lower-case letters, digits and hyphens.`);
	if (wordingOf(pack.language) === null) {
		sentences.push(`The engine writes no questions in "${pack.language}" yet. Use "en".`);
	}
	for (const { id, date } of pack.articles) {
		if (!isIdText(id))
			sentences.push(`The article id "${id}" must be lower-case letters, digits and hyphens.`);
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
	const text = raw.replaceAll('\r\n', '\n').trim().normalize('NFC');
	const article: Article = {
		id: articleId(id),
		title,
		date,
		language: files.pack.language,
		source: source.source,
		text
	};
	const file = `${folder}/${id}.facts.ts`;
	const lines = (files.factSources[id] ?? '').split('\n');
	const problemOf = (fact: AuthoredFact, sentence: string): PackProblem => {
		const line = lines.findIndex((words) => words.includes(`'${fact.id}'`)) + 1;
		return { file, factId: fact.id, ...(line > 0 && { line }), sentence };
	};

	const problems: PackProblem[] = [];
	const facts: Fact[] = [];
	const seen = new Set<string>();
	for (const written of authored) {
		const sentences = fieldProblems(written);
		if (seen.has(written.id)) {
			sentences.push(
				'Another fact of this article has the same id. Give this one an id of its own.'
			);
		}
		seen.add(written.id);
		const found = findQuotes(text, written.quotes);
		if (!found.ok) sentences.push(...found.problem);
		problems.push(...sentences.map((sentence) => problemOf(written, sentence)));
		if (found.ok && sentences.length === 0) {
			facts.push(makeFact(written, factId(article.id, written.id), article, found.value));
		}
	}

	const { questions, refused } = compose(article, facts);
	for (const { questionId, code, detail } of refused) {
		const written = authored.find((fact) => questionId.startsWith(`${id}/${fact.id}/`));
		if (written)
			problems.push(
				problemOf(
					written,
					`Its question ${questionId} is flawed (${code}): ${detail}. Reword the fact.`
				)
			);
	}
	return problems.length > 0
		? err(problems)
		: ok({
				...article,
				facts: facts.map((fact) => ({ ...fact, label: labelOf(fact) })),
				questions
			});
}

function makeFact(
	written: AuthoredFact,
	id: FactId,
	article: Article,
	evidence: Fact['evidence']
): Fact {
	const { quotes: _, id: __, asOf = article.date, modality = 'asserted', ...rest } = written;
	return { ...rest, id, evidence, asOf, modality, attribution: written.attribution ?? null };
}

/** What the library shows of the packs. */
export function indexOf(packs: readonly CompiledPack[]): PackIndex {
	return {
		engine: ENGINE_VERSION,
		articles: packs.flatMap((pack) =>
			pack.articles.map((article) => ({
				id: article.id,
				packId: pack.id,
				title: article.title,
				date: article.date,
				minutes: readingMinutes(article.text),
				questions: article.questions.length,
				facts: inTextOrder(article)
			}))
		)
	};
}

function inTextOrder({ facts, text }: CompiledArticle): PackIndex['articles'][number]['facts'] {
	return facts
		.map(({ id, evidence }) => ({
			id,
			at: Math.round(((evidence[0]?.start ?? 0) / text.length) * 1000) / 10
		}))
		.sort((a, b) => a.at - b.at);
}
