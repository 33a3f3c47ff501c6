import { daysBetween, shiftDate, type CalendarDate } from '$lib/domain/facts/calendar-date.ts';
import {
	outlookOf,
	planExam,
	secondsAnAnswer,
	type ExamMatter,
	type ExamPlan
} from '$lib/domain/schedule/exam-plan.ts';
import { totalOf } from '$lib/domain/stats/totals.ts';
import type { Failure } from '$lib/storage/errors.ts';
import type { AppState } from './app.svelte.ts';
import { defaultExam, readExamChoice, type ExamChoice } from './exam-choice.ts';
import { failureOf, isCatalogueCode } from './failure.ts';
import { LatestSetting } from './latest-setting.ts';
import { loadStudy } from './study-material.ts';

const settingName = 'exam';

/** How many days ahead an exam can be planned. */
export const furthestExam = 365;

/** The days whose answers say how long one takes. */
const daysOfPace = 30;

interface Known {
	readonly today: CalendarDate;
	readonly matter: ExamMatter;
	readonly seconds: number;
}

/** The plan for an exam about the whole library; what it is planned by is kept. */
export class ExamPlanState {
	readonly #app: AppState;
	readonly #setting: LatestSetting;
	#choice = $state.raw<ExamChoice>(defaultExam);
	#known = $state.raw<Known | null>(null);
	#failure = $state.raw<Failure | null>(null);

	readonly choice = $derived(this.#choice);
	/** False until the facts and what was chosen are read. */
	readonly isLoaded = $derived(this.#known !== null);
	/** Why the facts could not be read. */
	readonly failure = $derived(this.#failure);
	/** Seconds that an answer is taken to last. */
	readonly seconds = $derived(this.#known?.seconds ?? 0);
	/** Facts that can be asked about. */
	readonly facts = $derived.by(() => {
		const matter = this.#known?.matter;
		return matter ? matter.memories.length + matter.unseen : 0;
	});
	/** The first and the last day that can be planned for. */
	readonly range = $derived.by(() => {
		const today = this.#known?.today;
		return today ? { first: shiftDate(today, 1), last: shiftDate(today, furthestExam) } : null;
	});
	/** The day is over, is today, or lies too far ahead to plan for. */
	readonly isOutOfRange = $derived.by(() => {
		const { day } = this.#choice;
		if (day === null || !this.#known) return false;
		const days = daysBetween(this.#known.today, day);
		return days < 1 || days > furthestExam;
	});
	// apart from the minutes: to look ahead takes long, to plan by it does not
	readonly #outlook = $derived.by(() => {
		const { day } = this.#choice;
		if (!this.#known || day === null || this.isOutOfRange) return null;
		const { today, matter } = this.#known;
		return outlookOf({ today, day, retention: this.#app.preferences.value.retention }, matter);
	});
	/** Null until there is a day to plan for. */
	readonly plan = $derived.by((): ExamPlan | null => {
		if (!this.#outlook) return null;
		return planExam({ minutes: this.#choice.minutes, seconds: this.seconds }, this.#outlook);
	});
	/** Study asks as many new facts a day as the plan takes. */
	readonly isTakenOver = $derived.by(
		() => this.plan?.newADay === this.#app.preferences.value.newADay
	);

	constructor(app: AppState) {
		this.#app = app;
		this.#setting = new LatestSetting(
			() => app.store,
			settingName,
			(failure) => failure !== null && app.fail(failure)
		);
	}

	/** Reads the facts and what was chosen; call it again when the day or the memories changed. */
	async load() {
		try {
			await this.#read();
			this.#failure = null;
		} catch (cause) {
			const failure = failureOf(cause);
			if (isCatalogueCode(failure)) this.#failure = failure;
			else this.#app.fail(cause);
		}
	}

	/** Plans by something else, and keeps it. */
	choose(change: Partial<ExamChoice>): Promise<void> {
		this.#choice = { ...this.#choice, ...change };
		return this.#setting.keep(this.#choice);
	}

	/** Lets Study ask as many new facts a day as the plan takes. */
	async takeOver() {
		const newADay = this.plan?.newADay;
		if (newADay === undefined) return;
		await this.#app.prefer({ newADay });
	}

	async #read() {
		const { store, clock } = this.#app;
		const { all, memories } = await loadStudy(this.#app, { kind: 'library' });
		const today = clock.moment().dayKey;
		const rows = await store.dayStats(shiftDate(today, -daysOfPace), today);
		if (!this.#known) this.#choice = readExamChoice(await store.setting(settingName));
		this.#known = {
			today,
			matter: { memories: [...memories.values()], unseen: all.length - memories.size },
			seconds: secondsAnAnswer(totalOf(rows))
		};
	}
}
