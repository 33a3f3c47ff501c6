import type { CountFinding, CountSetting, PlacedCount } from './counted.ts';
import { headOf } from './heads.ts';
import { leadWords } from './leads.ts';
import { tailAt } from './tails.ts';

const pattern = 'quantity/measured';

const dimensions: Readonly<Record<string, string>> = {
	long: 'length',
	high: 'height',
	tall: 'height',
	deep: 'depth',
	wide: 'width',
	thick: 'thickness'
};

/** `The Harrow Bridge is 1,200 metres long.`, `Norway’s unemployment rate was 5 per cent in 2019.` */
export function measuredBy(count: PlacedCount, setting: CountSetting): CountFinding | null {
	const { sentence, opening, dates } = setting;
	const head = headOf(sentence, opening, count.from);
	if (!head || head.kind !== 'be' || head.doing.preposition !== undefined) return null;
	const dimension = dimensions[sentence.words[count.to]?.lower ?? ''];
	const isRate = count.isShare && /\b(?:rate|share|level|proportion)\b/.test(head.doing.subject);
	if (dimension === undefined && !isRate) return null;
	const tail = tailAt(sentence, dimension === undefined ? count.to : count.to + 1, dates);
	const lead = leadWords(setting);
	const subject = dimension === undefined ? '' : `the ${dimension} of `;
	const measured = [`${subject}${head.doing.subject}`, tail.ofNoun, tail.rest, lead ?? '']
		.filter((part) => part !== '')
		.join(' ');
	const ofNow = dimension === undefined ? 'asOf' : 'always';
	return {
		...{ pattern, verb: head.verb, to: tail.to },
		holds: head.isPresent && !tail.hasTime ? ofNow : 'past',
		fact: { measured, modality: head.modality },
		problem: head.problem ?? tail.problem ?? (lead === null ? 'relative-time' : null)
	};
}
