import type { Span } from '$lib/domain/facts/fact.ts';

/**
 * What is selected in the text, as offsets into it; null where nothing of it is. A selection that
 * begins or ends outside of the text reaches to its start or its end.
 */
export function selectedSpan(): Span | null {
	const selection = document.getSelection();
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const start = offsetOf(range.startContainer, range.startOffset);
	const end = offsetOf(range.endContainer, range.endOffset);
	if (start === null && end === null) return null;
	return { start: start ?? 0, end: end ?? Number.MAX_SAFE_INTEGER };
}

function offsetOf(node: Node, offset: number): number | null {
	const element = node instanceof Element ? node : node.parentElement;
	const block = element?.closest<HTMLElement>('[data-start]');
	if (!block) return startOf(node.childNodes[offset]);
	// counts the words alone, whatever elements and comments they stand in
	const before = document.createRange();
	before.selectNodeContents(block);
	before.setEnd(node, offset);
	return Number(block.dataset['start']) + before.toString().length;
}

/** A third click selects up to the beginning of the next block. */
function startOf(block: Node | undefined): number | null {
	const start = block instanceof HTMLElement ? block.dataset['start'] : undefined;
	return start === undefined ? null : Number(start);
}
