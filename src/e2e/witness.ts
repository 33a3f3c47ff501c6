import type { Page } from '@playwright/test';
import { expect } from './fixtures.ts';

/** A second of the timer as it appeared, and when. */
interface TimerEdge {
	readonly seconds: number;
	readonly at: number;
}

/** One who sits in front of a quiz and remembers what the screen confirmed. */
export class Witness {
	/** What was confirmed for each question, by its number from 1. */
	chosen = new Map<number, string>();
	/** An answer that was given and not yet confirmed: the browser may end before or after it. */
	pending: { readonly question: number; readonly option: string } | null = null;
	/** The last second that the timer showed. */
	edge: TimerEdge | null = null;

	/** Another quiz begins. */
	forget() {
		this.chosen = new Map();
		this.pending = null;
		this.edge = null;
	}

	/** Watches the timer of every document that is opened in a page from now on. */
	async watch(page: Page) {
		this.edge = null;
		await page.exposeBinding('timerChanged', (_source, text: string, at: number) => {
			const parts = text.split(':').map(Number);
			this.edge = { seconds: parts.reduce((sum, part) => sum * 60 + part, 0), at };
		});
		await page.addInitScript(watchTimer);
	}

	/** Chooses an option and waits until the screen says that it is saved. */
	async choose(page: Page, nth: number) {
		const question = await numberOf(page);
		const options = page.locator('label', { has: page.getByRole('radio') });
		const option = options.nth(nth % (await options.count()));
		const text = await option.locator('.text').innerText();
		this.pending = { question, option: text.trim() };
		await option.click();
		await expect(option.getByRole('radio')).toBeChecked();
		await expect(page.getByText('Saved', { exact: true })).toBeVisible();
		this.chosen.set(question, text.trim());
		this.pending = null;
	}

	/** Goes on to the next question or back to the one before, where there is one. */
	async turn(page: Page, by: 1 | -1) {
		const button = page.getByRole('button', { name: by > 0 ? 'Next' : 'Previous', exact: true });
		const to = (await numberOf(page)) + by;
		if (await button.isEnabled()) await turn(page, button, to);
	}

	/** Goes through the paper: for each question what was confirmed and is not there. */
	async lost(page: Page): Promise<string[]> {
		const previous = page.getByRole('button', { name: 'Previous' });
		for (let at = await numberOf(page); at > 1; at--) await turn(page, previous, at - 1);
		const lost: string[] = [];
		const last = Math.max(0, ...this.chosen.keys(), this.pending?.question ?? 0);
		for (let at = 1; at <= last; at++) {
			if (at > 1) await turn(page, page.getByRole('button', { name: 'Next' }), at);
			const found = await chosenOn(page);
			const allowed = [this.chosen.get(at) ?? ''];
			if (this.pending?.question === at) allowed.push(this.pending.option);
			if (!allowed.includes(found)) {
				lost.push(`question ${at}: confirmed "${allowed.join('" or "')}", found "${found}"`);
			}
			if (found !== '') this.chosen.set(at, found);
		}
		this.pending = null;
		return lost;
	}
}

/** The number of the question on the screen. */
export async function numberOf(page: Page): Promise<number> {
	const text = await page.getByText(/^Question \d+ of \d+$/).innerText();
	return Number(/\d+/.exec(text)?.[0]);
}

async function turn(page: Page, button: ReturnType<Page['getByRole']>, to: number) {
	await button.click();
	await expect(page.getByText(new RegExp(`^Question ${to} of \\d+$`))).toBeVisible();
}

async function chosenOn(page: Page): Promise<string> {
	const texts = await page.locator('label:has(:checked) .text').allInnerTexts();
	return texts.join().trim();
}

/** Runs in the page: tells of each second that the timer shows. */
function watchTimer() {
	let shown = '';
	const look = () => {
		const text = document.querySelector('[role=timer]')?.textContent?.trim() ?? '';
		// the first text after the page came up says nothing of when its second began
		if (text !== shown && shown !== '') {
			const { timerChanged } = window as unknown as {
				timerChanged: (text: string, at: number) => void;
			};
			timerChanged(text, Date.now());
		}
		shown = text;
	};
	document.addEventListener('DOMContentLoaded', () => {
		new MutationObserver(look).observe(document.body, {
			subtree: true,
			childList: true,
			characterData: true
		});
	});
}
