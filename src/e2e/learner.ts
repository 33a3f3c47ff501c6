import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { expect, type Site } from './fixtures.ts';

type LaunchOptions = Parameters<typeof chromium.launchPersistentContext>[1];

/** A browser on a profile that outlives it: what a learner's device is. */
export class Device {
	#context: BrowserContext | null = null;
	readonly #profile: string;
	readonly #options: LaunchOptions;

	constructor(profile: string, options: LaunchOptions) {
		this.#profile = profile;
		this.#options = options;
	}

	/** Starts the browser, and gives back its first page. */
	async open(): Promise<Page> {
		this.#context = await chromium.launchPersistentContext(this.#profile, this.#options);
		return this.#context.pages()[0] ?? (await this.#context.newPage());
	}

	async close() {
		await this.#context?.close();
	}

	/** Ends the browser as a dead battery does: SIGKILL, in the middle of whatever it does. */
	async kill() {
		const context = this.#context;
		const browser = context?.browser();
		if (!context || !browser) throw new Error('no browser is open');
		const cdp = await browser.newBrowserCDPSession();
		const { processInfo } = await cdp.send('SystemInfo.getProcessInfo');
		const main = processInfo.find(({ type }) => type === 'browser');
		if (!main) throw new Error('Chromium names no browser process');
		const closed = context.waitForEvent('close');
		process.kill(main.id, 'SIGKILL');
		await closed;
	}
}

/** Starts a quiz of questions with one right option, so that any of them can be answered by choosing. */
export async function startChoiceQuiz(page: Page, mode: 'Exam' | 'Practice' = 'Exam') {
	await chooseKind(page, 'Choose one');
	await page.locator('label', { hasText: mode }).click();
	await page.getByRole('button', { name: 'Start quiz' }).click();
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
}

/** Starts a practice quiz of one kind of question, as the set-up names it. */
export async function startKindQuiz(page: Page, site: Site, kind: string) {
	await page.goto(`${site.url}quiz/`);
	await chooseKind(page, kind);
	await page.locator('label', { hasText: 'Practice' }).click();
	await page.getByRole('button', { name: 'Start quiz' }).click();
	await expect(page.getByText(/^Question 1 of \d+$/)).toBeVisible();
}

/** What a quiz is set up with beside the choices that the journeys make on the screen. */
interface Rules {
	readonly limitMs?: number | null;
	readonly questionMs?: number;
	readonly marks?: 'certainty';
}

/** Starts a quiz by other rules: they are written into its start before a page runs it. */
export async function startQuizBy(page: Page, site: Site, rules: Rules) {
	await page.goto(`${site.url}quiz/`);
	await startChoiceQuiz(page);
	const address = page.url();
	await page.goto(site.url);
	await expect(page.getByRole('link', { name: 'Continue quiz' })).toBeVisible();
	const id = new URL(address).searchParams.get('id') ?? '';
	await page.evaluate(writeRules, { id, rules });
	await page.goto(address);
	await expect(page.getByText('Question 1 of 10', { exact: true })).toBeVisible();
}

/** Runs in the page. */
async function writeRules({ id, rules }: { id: string; rules: Rules }) {
	const done = <T>(request: IDBRequest<T>) =>
		new Promise<T>((resolve, reject) => {
			request.onsuccess = () => resolve(request.result);
			request.onerror = () => reject(request.error ?? new Error('no database'));
		});
	const db = await done(indexedDB.open('dossier'));
	const events = db.transaction('attemptEvents', 'readwrite').objectStore('attemptEvents');
	const started = (await done(events.get([id, 0]))) as { blueprint: object };
	await done(events.put({ ...started, blueprint: { ...started.blueprint, ...rules } }));
	db.close();
}

/** The events that are stored of the quiz that the page runs, as `kind index`. */
export async function storedEvents(page: Page): Promise<string[]> {
	return page.evaluate(
		() =>
			new Promise<string[]>((resolve, reject) => {
				const opening = indexedDB.open('dossier');
				opening.onerror = () => reject(opening.error ?? new Error('no database'));
				opening.onsuccess = () => {
					const id = new URLSearchParams(location.search).get('id') ?? '';
					const reading = opening.result
						.transaction('attemptEvents')
						.objectStore('attemptEvents')
						.getAll(IDBKeyRange.bound([id, 1], [id, Infinity]));
					reading.onsuccess = () => {
						const events = reading.result as { kind: string; index?: number }[];
						opening.result.close();
						resolve(events.map(({ kind, index }) => [kind, index].join(' ').trim()));
					};
				};
			})
	);
}

/** Ends the quiz that is running; on its results then. */
export async function finishQuiz(page: Page) {
	await page.getByRole('button', { name: 'Finish', exact: true }).click();
	await page.getByRole('button', { name: 'Finish now' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('Results');
}

/** Ends the quiz that is running, and takes the same paper again. */
export async function repeatQuiz(page: Page) {
	await finishQuiz(page);
	await page.getByRole('button', { name: 'Repeat this quiz' }).click();
	await expect(page.getByRole('button', { name: 'Check' })).toBeVisible();
}

async function chooseKind(page: Page, kind: string) {
	await expect(page.getByRole('button', { name: 'Start quiz' })).toBeEnabled();
	const kinds = page.getByRole('group', { name: 'Kinds of question' });
	// the last set-up is remembered, so that it may be left out
	await kinds.getByRole('checkbox', { name: kind }).check({ force: true });
	const others = kinds.locator('label:has(:checked)').filter({ hasNotText: kind });
	while ((await others.count()) > 0) await others.first().click();
}

/** Chooses the first option and waits until it is stored; what was asked and what was chosen. */
export async function answerQuestion(page: Page): Promise<{ stem: string; chosen: string }> {
	const stem = (await page.getByRole('heading', { level: 1 }).innerText()).trim();
	const option = page.locator('label', { has: page.getByRole('radio') }).first();
	await option.click();
	await expect(page.getByText('Saved', { exact: true })).toBeVisible();
	return { stem, chosen: (await option.locator('.text').innerText()).trim() };
}

/** The seconds that the timer shows, read at the moment it changes, and that moment. */
export async function timerEdge(page: Page): Promise<{ seconds: number; at: number }> {
	const timer = page.getByRole('timer', { name: 'Time left' });
	const before = await timer.innerText();
	await expect(timer).not.toHaveText(before);
	const at = Date.now();
	const parts = (await timer.innerText()).split(':').map(Number);
	return { seconds: parts.reduce((sum, part) => sum * 60 + part, 0), at };
}

/** Presses Tab until the element has focus; past the marks of a whole article it may take `most` presses. */
export async function tabTo(
	page: Page,
	role: 'button' | 'combobox' | 'link' | 'radio' | 'searchbox' | 'slider' | 'textbox',
	name: string | RegExp,
	most = 60
) {
	const wanted = page.getByRole(role, { name }).first();
	for (let presses = 0; presses < most; presses++) {
		if (await wanted.evaluate((element) => element === document.activeElement)) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`no ${role} ${String(name)} within ${most} presses of Tab`);
}

/** Selects words of the article that is being read, as a finger or a mouse does. */
export async function pickText(page: Page, words: string) {
	await page
		.locator('[data-start]', { hasText: words })
		.first()
		.evaluate((block, sought) => {
			const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const at = node.textContent?.indexOf(sought) ?? -1;
				if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + sought.length);
			}
		}, words);
}

/** From now on nothing can be added: a lower quota is noticed after some more writes only. */
export async function fillDisk(page: Page) {
	await page.evaluate(() => {
		const { prototype } = IDBObjectStore;
		const add = Reflect.get(prototype, 'add');
		addEventListener('roomagain', () => Reflect.set(prototype, 'add', add));
		prototype.add = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
}

/** There is room again. */
export async function makeRoom(page: Page) {
	await page.evaluate(() => dispatchEvent(new Event('roomagain')));
}

/** Lets a fact that was answered be held for a month, so that its answer is to be recalled next. */
export async function holdFact(page: Page, fact: string) {
	await page.evaluate(async (factId) => {
		const done = <T>(request: IDBRequest<T>) =>
			new Promise<T>((resolve, reject) => {
				request.onsuccess = () => resolve(request.result);
				request.onerror = () => reject(request.error ?? new Error('no database'));
			});
		const db = await done(indexedDB.open('dossier'));
		const memory = db.transaction('memory', 'readwrite').objectStore('memory');
		const row = (await done(memory.get(factId))) as object;
		await done(memory.put({ ...row, stability: 30 }));
		db.close();
	}, `baghdad-timetable/${fact}`);
}

/** Chooses one of the values in a row; a bar at the foot of the screen may lie over its middle. */
export async function choose(page: Page, name: string) {
	await page.locator('label', { has: page.getByRole('radio', { name, exact: true }) }).click();
}
