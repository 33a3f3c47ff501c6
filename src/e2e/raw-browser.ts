import { spawn, type ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { chromium, type LaunchOptions } from '@playwright/test';

interface Answer {
	readonly id?: number;
	readonly result?: unknown;
	readonly error?: { readonly message: string };
}

/**
 * A Chromium of its own, spoken to through the DevTools protocol alone. Playwright keeps every page in
 * focus, so that none is ever hidden and none can be frozen; here they are, as on a phone.
 */
export class RawBrowser {
	readonly #process: ChildProcess;
	readonly #commands: Writable;
	readonly #waiting = new Map<number, (answer: Answer) => void>();
	#count = 0;

	constructor(profile: string, { executablePath, args = [] }: LaunchOptions) {
		this.#process = spawn(
			executablePath ?? chromium.executablePath(),
			[
				...args,
				...['--headless=new', '--remote-debugging-pipe', `--user-data-dir=${profile}`],
				'about:blank'
			],
			{ stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] }
		);
		// the third and fourth are the pipes of the protocol
		const [, , , commands, answers] = this.#process.stdio;
		this.#commands = commands as Writable;
		this.#read(answers as Readable);
	}

	/** Each message ends with a zero. */
	#read(answers: Readable) {
		let text = '';
		answers.setEncoding('utf8').on('data', (more: string) => {
			const messages = (text + more).split('\0');
			text = messages.pop() ?? '';
			for (const message of messages) {
				const answer = JSON.parse(message) as Answer;
				this.#waiting.get(answer.id ?? 0)?.(answer);
			}
		});
	}

	/** @throws Error with what the browser said */
	async send<Result>(method: string, params: object = {}, sessionId?: string): Promise<Result> {
		const id = ++this.#count;
		this.#commands.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
		const { result, error } = await new Promise<Answer>((resolve) =>
			this.#waiting.set(id, resolve)
		);
		this.#waiting.delete(id);
		if (error) throw new Error(`${method}: ${error.message}`);
		return result as Result;
	}

	async open(url: string): Promise<RawPage> {
		const { targetId } = await this.send<{ targetId: string }>('Target.createTarget', { url });
		const { sessionId } = await this.send<{ sessionId: string }>('Target.attachToTarget', {
			...{ targetId, flatten: true }
		});
		return new RawPage(this, { targetId, sessionId });
	}

	async close() {
		const ended = new Promise((resolve) => this.#process.once('exit', resolve));
		await this.send('Browser.close');
		await ended;
	}
}

export class RawPage {
	readonly #browser: RawBrowser;
	readonly #ids: { readonly targetId: string; readonly sessionId: string };

	constructor(browser: RawBrowser, ids: { targetId: string; sessionId: string }) {
		this.#browser = browser;
		this.#ids = ids;
	}

	/** Puts it in front: the page that was there before is hidden. */
	async show() {
		await this.#browser.send('Target.activateTarget', { targetId: this.#ids.targetId });
	}

	async setLifecycle(state: 'frozen' | 'active') {
		await this.#browser.send('Page.setWebLifecycleState', { state }, this.#ids.sessionId);
	}

	/** What an expression comes to in the page, awaited. @throws Error where it throws */
	async evaluate<Value>(expression: string): Promise<Value> {
		const { result, exceptionDetails } = await this.#browser.send<{
			result: { value: Value };
			exceptionDetails?: { exception?: { description?: string } };
		}>(
			'Runtime.evaluate',
			{ expression, awaitPromise: true, returnByValue: true, userGesture: true },
			this.#ids.sessionId
		);
		if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? expression);
		return result.value;
	}
}
