import { expect, test } from 'vitest';
import { comparable, isAccepted } from './words.ts';

test.each([
	['Popular Mobilization Forces', 'popular mobilization forces'],
	['  Fuad   Hussein ', 'fuad hussein'],
	['al-Kadhimi', 'al kadhimi'],
	['Al Kadhimi.', 'al kadhimi'],
	['Çelik', 'celik'],
	['Müller', 'muller'],
	['Mu\u0308ller', 'muller'],
	['Iraq’s', 'iraqs'],
	["Iraq's", 'iraqs'],
	['“health care”', 'health care'],
	['US-Iraqi', 'us iraqi'],
	['東京', '東京'],
	['!?', ''],
	['', '']
])('%j is compared as %j', (text, words) => {
	expect(comparable(text)).toBe(words);
});

test.each([
	['the Pentagon', ['the Pentagon'], true],
	['Pentagon', ['the Pentagon'], true],
	['The pentagon', ['Pentagon'], true],
	['a set of groups', ['set of groups'], true],
	['an army', ['army'], true],
	['al Kadhimi', ['Mustafa al-Kadhimi', 'al-Kadhimi'], true],
	['Kadhimi', ['Mustafa al-Kadhimi', 'al-Kadhimi'], false],
	['Fuad', ['Fuad Hussein', 'Hussein'], false],
	['Theodor', ['odor'], false],
	['another', ['other'], false],
	['the', ['Pentagon'], false],
	['the Pentagon building', ['the Pentagon'], false],
	['', ['Pentagon'], false],
	['Pentagon', [], false]
])('%j for %j: %s', (raw, accepted, right) => {
	expect(isAccepted(raw, accepted)).toBe(right);
});

test('100 kB of anything is compared', { timeout: 2000 }, () => {
	expect(isAccepted('the a\u0301-’ '.repeat(10_000), ['the Pentagon'])).toBe(false);
});
