import { Readability } from '@mozilla/readability';

/** What a saved web page says, without anything of how it looks. */
export interface WebPage {
	/** Empty where the page has none. */
	readonly title: string;
	/** The day it was published, as `YYYY-MM-DD`; null where it does not tell. */
	readonly date: string | null;
	/** Paragraphs parted by empty lines, headings with their sign. */
	readonly text: string;
}

type HtmlPolicy = { createHTML(html: string): string };
type PolicyFactory = { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };

let policy: HtmlPolicy | undefined;

/**
 * Reads a saved web page: the article without navigation and advertisements. The document it is parsed
 * into has no window, so that nothing of it runs, is loaded or is shown; only its words come out.
 */
export function readWebPage(html: string): WebPage {
	const page = inertDocument(html);
	// the library would write markup to look into these; what a page shows without scripts is no text
	for (const element of page.querySelectorAll('noscript, template, iframe')) element.remove();
	const published = page.querySelector('time[datetime]')?.getAttribute('datetime') ?? '';
	const whole = textOf(page.body);
	// one character is enough: it would try again by writing markup
	const article = new Readability(page, { charThreshold: 1, serializer: textOf }).parse();
	const text = article?.content ?? '';
	return {
		title: article?.title ?? page.title,
		date: /^\d{4}-\d{2}-\d{2}/.exec(article?.publishedTime ?? published)?.[0] ?? null,
		// a page that is no article is taken as it is
		text: text.length * 5 < whole.length ? whole : text
	};
}

/** The only place that takes markup; what it makes is never put into the page. */
function inertDocument(html: string): Document {
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	const rules: HtmlPolicy = { createHTML: withoutHandlers };
	policy ??= trustedTypes?.createPolicy('app-inert-html', rules) ?? rules;
	return new DOMParser().parseFromString(policy.createHTML(html), 'text/html');
}

const tag = /<[a-z][^<>]*>/gi;

/** Handlers never run in such a document; without them the browser has nothing to refuse, and to tell of. */
function withoutHandlers(markup: string): string {
	return markup.replace(tag, (found) => found.replace(/([\s/"'])on(?=[a-z]+\s*=)/gi, '$1data-on'));
}

const silent = new Set(['SCRIPT', 'STYLE', 'SVG', 'BUTTON', 'SELECT', 'TEXTAREA', 'FIGURE', 'NAV']);
const blocks = new Set(
	(
		'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY DD DIV DL DT FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN ' +
		'OL P PRE SECTION TABLE TD TH TR UL'
	).split(' ')
);

function textOf(root: Node): string {
	const parts: string[] = [];
	collect(root, parts);
	return parts
		.join('')
		.split('\n\n')
		.map((block) => block.replace(/[^\S\n]+/g, ' ').trim())
		.filter((block) => block !== '' && block !== '#')
		.join('\n\n');
}

function collect(node: Node, parts: string[]) {
	if (node.nodeType === Node.TEXT_NODE) parts.push((node.nodeValue ?? '').replace(/\s+/g, ' '));
	if (node.nodeName === 'BR') parts.push('\n');
	if (silent.has(node.nodeName.toUpperCase())) return;
	const isBlock = blocks.has(node.nodeName);
	if (isBlock) parts.push('\n\n');
	if (/^H[1-6]$/.test(node.nodeName)) parts.push('# ');
	for (const child of node.childNodes) collect(child, parts);
	if (isBlock) parts.push('\n\n');
}
