import { expect, test } from 'vitest';
import { standsAlone } from './stands-alone.ts';

/** Sentences with the gap as `_`; the answer may be a name where the second column says so. */
test.each<[string, 'name' | 'number']>([
	['The harbour covers over _ hectares, and its average depth is nine metres.', 'number'],
	['On _ Ida Holm, who is better known for her maps, crossed the pass alone.', 'number'],
	['_ told her sister that the road was closed.', 'name'],
	['In _ the council left the treaty with its neighbours.', 'number'],
	['Only at the ferry did _ tell the crew that they were sailing north.', 'name'],
	['About _ soldiers are in the valley.', 'number'],
	['Both bridges of Ostra were built in _.', 'number'],
	['On the coast of Norra stand _ lighthouses.', 'number'],
	['Ostra had 30 mills in 1904; this fell to _ by 1910.', 'number'],
	['Ostra had 30 mills in 1904; _ per cent of these were idle.', 'number']
])('%s', (sentence, answer) => {
	const [before = '', after = ''] = sentence.split('_');
	expect(standsAlone(before, after, answer === 'name')).toBe(true);
});

test.each<[string, 'name' | 'number', string]>([
	['He reached the coast in _ with four others.', 'number', 'nobody to be meant by he'],
	['On _ he turned back short of the pass.', 'number', 'a date is nobody'],
	['On _ they were back in the hut with eleven dogs.', 'number', 'nobody to be meant by they'],
	['_, its chief engineer, said that the dam was safe.', 'name', 'nothing to be meant by its'],
	['But in _ the council left the treaty.', 'number', 'it goes on from the sentence before'],
	['The election is due in _ all over the country.', 'number', 'which election'],
	['A survey found that about _ per cent could do this.', 'number', 'what they could do'],
	['Counting this sum, the total comes to $_ since spring.', 'number', 'which sum'],
	['The town needed help with such floods, _ said.', 'name', 'what floods'],
	['On _ Ida Holm became the first woman to go there.', 'number', 'where'],
	['_ said that the bridge had fallen last week.', 'name', 'which week'],
	['_ said yesterday that the bridge was safe.', 'name', 'which day'],
	['_ later told her sister that the road was closed.', 'name', 'later than what'],
	['The first to come near the pass was _ with two mules.', 'name', 'which first'],
	['The last three men put up their tent _ miles from the depot.', 'number', 'which three'],
	['Two years ago _ left the council.', 'name', 'from when'],
	['The others found _ in the second hut.', 'name', 'which others'],
	['Ostra had 30 mills in 1904, and _ lived in this town.', 'number', 'which town'],
	['About _ per cent of these were idle in Ostra.', 'number', 'of what']
])('%s does not: %s', (sentence, answer) => {
	const [before = '', after = ''] = sentence.split('_');
	expect(standsAlone(before, after, answer === 'name')).toBe(false);
});
