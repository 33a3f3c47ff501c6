import fc from 'fast-check';
import { article, idOf } from './fixtures.ts';
import { bounds, eventStatuses, moneyRoles, roleStatuses, type Amount, type Fact } from './fact.ts';

const people = ['Ann Lee', 'Bo Ray', 'Cy Ortega', 'Di Novak', 'Ed al-Amin', 'Flo van Dam'];
const bodies = ['the Pentagon', 'Norway', 'the Blue Party', 'the port authority'];
const places = ['Oslo', 'Bergen', 'Tromsø', 'Narvik', 'Bodø', 'Molde'];
const from = fc.constantFrom;

/** Few values, so that slots are shared, and numbers lie within one another's bounds. */
const amount: fc.Arbitrary<Amount> = fc
	.record({
		bound: from(...bounds),
		value: from(100, 120, 155, 200, 250, 900, 2500, 3e6),
		width: from(1.2, 2, 3)
	})
	.map(({ bound, value, width }) =>
		bound === 'range' ? { bound, value, high: value * width } : { bound, value }
	);

const date = from('2014', '2018', '2018-05', '2018-05-08', '2020-01', '2020-03', '2021-07-23');

const unplaced = fc.oneof(
	fc.record({
		type: fc.constant('quantity' as const),
		counted: from('troops', 'ships', 'grey seals'),
		predicate: from('were in port', 'were lost'),
		unit: from('troops', 'ships'),
		amount
	}),
	fc.record({
		type: fc.constant('quantity' as const),
		measured: from('the depth of the trench', 'the length of the pier'),
		unit: from('metres', 'per cent'),
		amount
	}),
	fc.record({
		type: fc.constant('money' as const),
		amount,
		currency: from('USD', 'EUR'),
		role: from(...moneyRoles),
		purpose: from('aid for schools', 'aid for ports', 'flood relief'),
		giver: from(...bodies),
		receiver: from(...places)
	}),
	fc
		.record({
			type: fc.constant('role' as const),
			person: from(...people),
			title: from('minister', 'chief of staff', 'prime minister'),
			organisation: from(...bodies),
			status: from(...roleStatuses)
		})
		.map((role) => ({ ...role, office: `${role.title} of ${role.organisation}` })),
	fc.record({
		type: fc.constant('event' as const),
		subject: from('the council', 'the fleet', 'a storm'),
		isPlural: fc.constant(false),
		verb: from({ base: 'reach', past: 'reached' }, { base: 'leave', past: 'left' }),
		rest: from(...places),
		date,
		timing: from('at' as const, 'byEndOf' as const),
		status: from(...eventStatuses)
	}),
	fc
		.record({
			type: fc.constant('statement' as const),
			speaker: from(...people, ...bodies),
			content: from('the deal was off', 'help was late', 'the ice was thin', 'rents were high')
		})
		.map((statement) => ({ ...statement, isPerson: people.includes(statement.speaker) })),
	fc.record({
		type: fc.constant('definition' as const),
		term: from('fast ice', 'a lead', 'the PMF'),
		meaning: from('ice that is held by land', 'open water in ice', 'armed groups', 'a tax on nets')
	}),
	fc.record({
		type: fc.constant('relation' as const),
		relation: from('list' as const, 'member' as const, 'place' as const),
		subject: from('the league', 'the northern route'),
		link: from('town', 'port'),
		objects: fc.uniqueArray(from(...places), { minLength: 1, maxLength: 4 }),
		foils: fc.uniqueArray(from(...places, 'Bremen', 'Gdynia'), { minLength: 2, maxLength: 6 })
	})
);

/** Any facts of one article, each with a place of its own in the text; many share a slot. */
export const anyFacts: fc.Arbitrary<Fact[]> = fc
	.array(fc.record({ fact: unplaced, start: fc.nat(60), asOf: from('2021-07-26', '2020') }), {
		maxLength: 24
	})
	.map((list) =>
		list.map(({ fact, start, asOf }, index): Fact => ({
			...fact,
			...{ id: idOf(`fact-${index}`), asOf, modality: 'asserted', attribution: null },
			...{ importance: 2, evidence: [{ start, end: Math.min(start + 9, article.text.length) }] }
		}))
	);
