import { expect, test } from 'vitest';
import { guessDate } from './guess-date.ts';

test.each([
	['2021-07-26', 'date 2021-07-26\nThe bridge opened.'],
	['2021-07-26', 'A bridge\n\n26 July 2021\n\nThe bridge opened.'],
	['2021-07-26', 'A bridge\nPublished: Monday, July 26, 2021 at 10:15\nThe bridge opened.'],
	['2021-07-26', '2021-07-26T10:15:00Z\nThe bridge opened.'],
	['2023-05-12', 'ROSEHAVEN, 12 May 2023 — The bridge opened.'],
	['2023-05-12', 'PORT HOPE, May 12, 2023 (XYZ) - The bridge opened.'],
	['2021-07-26', 'A bridge\nPublished on 26 July 2021\nThe bridge opened.'],
	['2021-07-26', 'A bridge\nUpdated on July 26, 2021 at 9:30\nThe bridge opened.'],
	['2021-07-26', 'A bridge\nLast updated: Monday, 26 July 2021\nThe bridge opened.'],
	['2021-07-26', 'Updated on 3 August 2021\nFirst published on 26 July 2021\nThe bridge opened.'],
	[
		'2021-07-26',
		'By Ann Lee | Published on 26 July 2021 | Updated 3 August 2021\nThe bridge opened.'
	],
	['2021-07-26', 'Published 26 July 2021 · 5 minutes to read\nThe bridge opened.'],
	[null, 'Updated tables of 26 July 2021 are here.'],
	[null, 'The bridge opened on 26 July 2021. It was cold.'],
	[null, 'A bridge\n\n31 February 2021\n\nThe bridge opened.'],
	[null, 'July 2021\nThe bridge opened.'],
	[null, '']
])('the day is %s in %j', (date, text) => {
	expect(guessDate(text)).toBe(date);
});
