import path from 'node:path';
import ts from 'typescript';

export interface Import {
	readonly specifier: string;
	/** `type` is gone when the code runs; `lazy` is `import()`, loaded when it is reached. */
	readonly kind: 'value' | 'type' | 'lazy';
}

/** What a TypeScript, JavaScript or Svelte file imports, in the order of the text. */
export function importsOf(file: string, text: string): Import[] {
	const code = file.endsWith('.svelte')
		? [...text.matchAll(/<script[^>]*>([^]*?)<\/script>/g)].map(([, script]) => script).join('\n')
		: text;
	const found: Import[] = [];
	visit(ts.createSourceFile(file, code, ts.ScriptTarget.Latest));
	return found;

	function visit(node: ts.Node) {
		const literal = moduleOf(node);
		if (literal && ts.isStringLiteral(literal)) {
			found.push({ specifier: literal.text, kind: kindOf(node) });
		}
		ts.forEachChild(node, visit);
	}
}

/**
 * The file that a specifier of our own names, relative to the root, or null for a package. A query
 * asks the bundler for something else than the module, a worker's address for instance: null too.
 */
export function fileOf(file: string, specifier: string): string | null {
	if (specifier.includes('?')) return null;
	if (specifier.startsWith('$lib/')) return `src/lib/${specifier.slice(5)}`;
	if (!specifier.startsWith('.')) return null;
	return path.posix.join(path.posix.dirname(file), specifier);
}

function moduleOf(node: ts.Node): ts.Node | undefined {
	if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return node.moduleSpecifier;
	if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
		return node.argument.literal;
	const isLazy = ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
	return isLazy ? node.arguments[0] : undefined;
}

function kindOf(node: ts.Node): Import['kind'] {
	if (ts.isCallExpression(node)) return 'lazy';
	if (ts.isImportTypeNode(node)) return 'type';
	const clause = ts.isImportDeclaration(node) ? node.importClause : node;
	const isType = clause && 'isTypeOnly' in clause && clause.isTypeOnly;
	return isType ? 'type' : 'value';
}
