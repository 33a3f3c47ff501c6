/**
 * Brings up a question that has just come, wherever the page had been left: below the cover where it
 * can be seen whole there, else as far up as its end needs, and never past its stem.
 */
export function bringUp(question: HTMLElement) {
	window.scrollTo(0, 0);
	question.scrollIntoView({ block: 'nearest' });
	if (question.getBoundingClientRect().top < 0) question.scrollIntoView({ block: 'start' });
}
