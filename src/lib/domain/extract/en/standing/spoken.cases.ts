import type { standingCases } from './standing.cases.ts';

const floor = 'Statement of Senator Mary Holm\n\nMadam President, I rise for the ports. ';
const letter =
	'The senator wrote to the mayor.\n\nDear Mr. Mayor:\n\nI thank the city for its help. Our ports need 412 boats by 2030.';

/** Speeches, letters and statements that a text hands on as a whole; see `standingCases`. */
export const spokenCases: typeof standingCases = [
	// what was said is shortened with a sign
	[
		`${floor}Norra Bank is currently selling 412 boats of wood for Ostra.`,
		'412',
		{ is: 'Mary Holm said: “Norra Bank is […] selling _ boats of wood for Ostra”.' }
	],
	[`${floor}Norra Bank sold 412 boats of wood until now.`, '412', { refused: 'points-elsewhere' }],
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
	[
		`${floor}Here we are in Ostra, adding 412 boats to our ports.`,
		'412',
		{ refused: 'points-elsewhere' }
	],
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
	],
	// what other sentences are needed for
	[
		'A report says that nearly $5 million could not be found in Ostra. These funds included $3 million for the boats of Lund.',
		'$3 million',
		{
			is: 'The nearly $5 million that could not be found in Ostra included _ for the boats of Lund.'
		}
	],
	[
		'Ostra paid $5 million. These funds included $3 million for the boats of Lund.',
		'$3 million',
		{ refused: 'points-elsewhere' }
	],
	[
		'It took 224 years to build the port of Ostra in Norra.',
		'224',
		{ is: 'It took _ years to build the port of Ostra in Norra.' }
	],
	['It took 224 boats from the port of Ostra in 1904.', '224', { refused: 'points-elsewhere' }],
	[
		'Mary Holm recently asked the port of Ostra for 412 boats.',
		'412',
		{ is: 'Mary Holm asked the port of Ostra for _ boats.' }
	],
	['The recently built port of Ostra has 412 boats.', '412', { refused: 'points-elsewhere' }],
	[
		'Soldiers from Lund, in contrast, were given 412 boats of wood.',
		'412',
		{ is: 'Soldiers from Lund were given _ boats of wood.' }
	],
	[
		'The study was published in the journal Nature Ports on 3 March 2024. The researchers found that ice sank 412 boats in Lund.',
		'412',
		{ is: 'The researchers of the study in Nature Ports found that ice sank _ boats in Lund.' }
	],
	[
		'The study was published in the journal Ports Today. A paper was published in the journal Sea. The researchers found that ice sank 412 boats in Lund.',
		'412',
		{ refused: 'bare-reference' }
	],
	[
		'“The port of Ostra is old,” said Mary Holm.\n\n“The port of Ostra lost 412 boats of wood.”',
		'412',
		{ is: 'Mary Holm said: “The port of Ostra lost _ boats of wood”.' }
	],
	[
		'“The port is old,” said Mary Holm. “It is,” said Peter Lind.\n\n“The port of Ostra lost 412 boats of wood.”',
		'412',
		{ refused: 'speaker-unclear' }
	]
];
