/** Articles about people who do not exist, as newspapers write them. */
export interface MadeArticle {
	readonly name: string;
	readonly date: string;
	readonly text: string;
}

const aid: MadeArticle = {
	name: 'aid',
	date: '2022-05-18',
	text: `NORWAY PLEDGES FRESH AID TO MOLDOVA

CHISINAU — Norwegian Foreign Minister Ingrid Solheim announced an additional $42 million in humanitarian aid for Moldova on Tuesday during a visit to a reception centre outside the capital.

The money brings the total since February to $118 million, according to the Norwegian foreign ministry. About 3,400 refugees live in the centre, which was built for 1,200 people.

“We will not leave our neighbours alone with this burden,” Solheim said at a news conference. Moldovan Prime Minister Victor Ciobanu said the country needed help with schools and hospitals more than with tents. He thanked the International Relief Council (IRC) for its work at the border.

The United Nations High Commissioner for Refugees (UNHCR) said in a report in April that more than 96,000 people had stayed in Moldova. Daniela Marten, a spokeswoman for the agency, told Reuters that the number of new arrivals had fallen by half.

Former Moldovan finance minister Ion Batar criticized the terms of the aid. Moldova borrowed €65 million from the European Investment Bank (EIB) in 2019, and the loan must be paid back by December 2024.

Solheim, 51, became foreign minister on 14 October 2021. She will travel to Romania on Thursday, where she is scheduled to meet Romanian President Radu Ionescu. The two countries signed a treaty on energy on 3 March 2020. Parliament in Oslo approved a budget of $2.6 billion for foreign aid in December, and the opposition called the sum too small.`
};

const life: MadeArticle = {
	name: 'life',
	date: '2019-11-02',
	text: `Helena Brandt, who built the bridge, dies at 91

The engineer Helena Brandt was born on 7 August 1928 in Gdansk. Her father ran a small shipyard that employed 240 workers. The family left the city in 1945 and settled in Denmark, where Brandt studied at the Technical University of Denmark (DTU) from 1947 to 1952.

In 1956 Brandt joined the Northern Bridge Company (NBC) as its first female engineer. She designed 14 bridges in 30 years. The best known of them, the Aro Bridge, opened on 12 June 1964 and cost 88 million Danish kroner. It is 1,310 metres long and carries about 21,000 cars a day.

“She could hear a bad weld from across the yard,” said Peter Lund, a former colleague. Karen Skov, the president of the Danish Society of Engineers, said Brandt had opened the profession to women.

Brandt became director of the company in 1971. She resigned on 30 September 1978 after a dispute over the safety of a tunnel. The Danish parliament later set up a commission of nine members, which confirmed her warnings in a report of 420 pages. The tunnel was rebuilt for 310 million kroner.

She wrote three books and received the Thomas Telford Medal in 1983. Danish Prime Minister Anders Vestergaard said on Friday that the country had lost its best engineer. Brandt is survived by two sons and five grandchildren. A service will be held in Aarhus on 9 November 2019.`
};

const science: MadeArticle = {
	name: 'science',
	date: '2023-08-24',
	text: `Lake under the ice is older than thought

A lake that lies under 3,200 metres of ice in eastern Antarctica is about 14 million years old, researchers reported on Wednesday. The lake has been cut off from the air for most of that time.

The team drilled for 61 days at a camp of the Southern Ice Survey (SIS), which is based in Hobart. It brought up 2.4 tonnes of ice and 38 litres of water. The temperature at the bottom of the hole was minus 2.6 degrees Celsius.

“Nobody expected living cells at this depth,” said Maria Okafor, a biologist at the University of Tasmania. Okafor, who led the team, said the water held fewer than 150 cells per millilitre. The Polar Research Fund (PRF) paid A$19.5 million for the project, and the Australian government gave a further A$4.2 million for the flights.

Similar work at Lake Mercer ended in January 2019. At that site a team found cells of 11 species. Thomas Reidel, the director of the Alpine Glacier Institute, told the Associated Press that the new age was the most reliable so far. He warned that the samples could have been spoiled by the drill.

The survey was founded on 2 February 1994 and has 85 members of staff. It runs four camps, two of them only in summer. Australian Environment Minister Claire Donnelly said the government would pay for a second hole in 2025. The first results were published on 23 August 2023, and the ice will be kept at a store in Hobart until 2040.`
};

export const madeArticles: readonly MadeArticle[] = [aid, life, science];

const people =
	/\b(?:Solheim|Ciobanu|Marten|Batar|Ionescu|Brandt|Lund|Skov|Vestergaard|Okafor|Reidel|Donnelly)\b/g;
const bodies =
	/\b(?:International Relief|European Investment|Northern Bridge|Southern Ice|Polar Research|Alpine Glacier)\b/g;
const countries = /\b(?:Norwegian|Moldovan|Romanian|Danish|Australian)\b/g;
const demonyms =
	'Norwegian Moldovan Romanian Danish Australian Chilean Peruvian Kenyan Ghanaian Turkish Greek Polish'.split(
		' '
	);
const syllables = 'ba de fi go ku la me ni po ru sa te vi wo zu'.split(' ');

/**
 * About so many UTF-16 units of news: the articles in turn, each time with other people, bodies and
 * figures.
 */
export function longText(length: number): string {
	const parts: string[] = [];
	let sum = 0;
	for (let round = 0; sum < length; round++) {
		for (const { text } of madeArticles) {
			const part = varied(text, round);
			parts.push(part);
			sum += part.length;
		}
	}
	return parts.join('\n\n');
}

function varied(text: string, round: number): string {
	const letters = syllablesOf(round);
	return text
		.replace(people, (name) => name + letters)
		.replace(bodies, (name) => `${name} ${letters.charAt(0).toUpperCase()}${letters.slice(1)}`)
		.replace(
			countries,
			(name) => demonyms[(demonyms.indexOf(name) + round) % demonyms.length] ?? ''
		)
		.replace(/\b\d{2,3}\b(?![,.]\d)/g, (digits) => String(Number(digits) + round));
}

function syllablesOf(round: number): string {
	const rest = Math.floor(round / syllables.length);
	const last = syllables[round % syllables.length] ?? '';
	return rest === 0 ? last : syllablesOf(rest) + last;
}
