import type { standingCases } from './standing.cases.ts';

const floor = 'Statement of Senator Mary Holm\n\nMadam President, I rise for the ports. ';
const letter =
	'The senator wrote to the mayor.\n\nDear Mr. Mayor:\n\nI thank the city for its help. Our ports need 412 boats by 2030.';

/** Speeches, letters and statements that a text hands on as a whole; see `standingCases`. */
export const spokenCases: typeof standingCases = [
	[
		`${floor}We spent $3 million on the port of Ostra in 1904.`,
		'$3 million',
		{ is: 'Mary Holm said: “We spent _ on the port of Ostra in 1904”.' }
	],
	[
		'FLOOR STATEMENT BY SENATOR HOLM\n\nMr. President, our ports lost 412 boats in 1904.',
		'412',
		{ is: 'Senator Holm said: “Mr. President, our ports lost _ boats in 1904”.' }
	],
	[
		'On the Ports Act\n\nMr. HOLM. Mr. President, I thank the Chair. Our ports lost 412 boats in 1904.',
		'412',
		{ is: 'Mr. Holm said: “Our ports lost _ boats in 1904”.' }
	],
	[
		`${floor}We will spend $3 million on the port of Ostra next year.`,
		'$3 million',
		{ is: 'Mary Holm said: “We will spend _ on the port of Ostra [in 2025]”.' }
	],
	[`${floor}We must never forget what Harrow Bank did.`, 'Harrow Bank', { refused: 'opinion' }],
	[`${floor}The bill gives our ports 412 boats.`, '412', { refused: 'bare-reference' }],
	// nobody is named, or more than one
	[
		'On the Ports Act\n\nMr. President, our ports lost 412 boats in 1904.',
		'412',
		{ refused: 'first-person' }
	],
	[
		'Statement of Senator Mary Holm\n\nRemarks by Peter Lind\n\nMr. President, our ports lost 412 boats in 1904.',
		'412',
		{ refused: 'first-person' }
	],
	[
		`${letter}\n\nSincerely,\n\nMary Holm\n\nU.S. Senate`,
		'412',
		{ is: 'Mary Holm wrote: “Our ports need _ boats by 2030”.' }
	],
	[`${letter}\n\nSincerely,\n\nMary Holm\n\nPeter Lind`, '412', { refused: 'first-person' }],
	[letter, '412', { refused: 'first-person' }],
	[
		'Mary Holm spoke in Ostra. Following is the text of Holm’s speech:\n\n"It is good to be here.\n\nA few days earlier, on March 5, our ports lost 412 boats.\n\nKeep up our work!',
		'412',
		{ is: 'Mary Holm said: “On [5 March 2024], our ports lost _ boats”.' }
	],
	[
		'Mary Holm met Peter Lind. Here is the text of the speech of Mary Holm to Peter Lind:\n\nOur ports lost 412 boats in 1904.',
		'412',
		{ refused: 'first-person' }
	]
];
