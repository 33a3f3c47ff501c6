import { describe, expect, test } from 'vitest';
import type { BlockRole } from '../extraction.ts';
import { blocksOf } from './blocks.ts';

const prose = 'The ferry of Norra carried many travellers in the last year of the line.';
const shown = (text: string) =>
	blocksOf(text).map(({ span, role }) => [role, text.slice(span.start, span.end)]);

test.each<[BlockRole, string]>([
	['body', prose],
	['body', '“It is over,” said Ida Holm.'],
	['body', 'By 2050, the sea will have risen by a metre.'],
	['body', 'By Monday the water had gone.'],
	['body', 'Published in May, the report names nobody.'],
	['body', 'Sponsored by two firms, the race drew many.'],
	['body', 'Copyright was the issue in both trials.'],
	['body', 'Recommended doses were lowered after the trial.'],
	['body', 'The council said that cookies of that kind are allowed.'],
	['body', 'Table tennis came to the town in 1950.'],
	['body', 'Image rights were sold to a firm in Norra.'],
	['body', 'In 2020, 300 boats left; 12 came back.'],
	['body', 'The council voted 5 to 3.'],
	['body', 'NASA — the agency of space — paid for it.'],
	['heading', 'Ferry line to close after a hundred years'],
	['heading', 'FERRY LINE TO CLOSE'],
	['heading', 'SEN. HOLM: BUDGET OF NORRA CAUSES CONCERN, FERRIES CUT IN NEW PLAN'],
	['heading', 'Early life and education'],
	['heading', '15.4 The Age of Steam'],
	['heading', 'What happens next?'],
	['heading', 'Ida Holm of the Ferry Party'],
	['dateline', 'Tuesday, March 8, 2011'],
	['dateline', '8 March 2011'],
	['dateline', 'March 16, 2006'],
	['dateline', '2011-03-08'],
	['dateline', 'date 2011-03-08'],
	['caption', 'Image: Jane Roe.'],
	['caption', 'Ida Holm (left) and Bo Roe (right) in May. Image: Town of Norra.'],
	['caption', 'The harbour of Norra. File photo'],
	['caption', 'Photo by Jane Roe'],
	['caption', 'Bo Roe of Norra; from file, 2008.'],
	['caption', 'Figure 3.2 This map shows the harbour of the town.'],
	['caption', 'The harbour at dawn (Getty Images)'],
	['list', '- bring a coat against the wind'],
	['list', '• Tickets are sold on the pier.'],
	['list', '1. Buy a ticket on the pier'],
	['list', '(a) the ferry is late'],
	['table', 'Norra 412 376'],
	['table', 'Born: June 11, 1988'],
	['table', 'Home runs 19'],
	['table', 'Total 1 000 000'],
	['table', 'Norra | 412 | 376'],
	['noise', 'By Ida Holm and Jane Roe'],
	['noise', 'Published May 3, 2011'],
	['noise', 'Last updated: 3 May 2011'],
	['noise', 'FOR IMMEDIATE RELEASE'],
	['noise', 'Contact: Ida Holm, 202/555-0142.'],
	['noise', '###'],
	['noise', '[1]'],
	['noise', 'Related articles'],
	['noise', 'Share this'],
	['noise', 'Home | News | Sport | Weather'],
	['noise', 'This website uses cookies. Accept all cookies to go on.'],
	['noise', '© 2021 Norra Post'],
	['noise', 'The Norra Post. All rights reserved.'],
	['noise', 'Dear Mr. Roe:'],
	['noise', 'Sign up for our newsletter.'],
	['noise', 'Read more: Ferry line to close'],
	['noise', 'Advertisement'],
	['noise', 'Comments are closed.'],
	['noise', 'Your email address will not be published.'],
	['noise', 'Please enable JavaScript to view this page.'],
	['noise', 'This story has been updated.'],
	['noise', 'Correction: An earlier version of this story misstated his age.'],
	['noise', 'Thank you for reading.'],
	['noise', 'Read the full report here.'],
	['noise', 'Jane Roe is a reporter at the Norra Post. Follow her on Twitter @jroe.'],
	['noise', 'Ida Holm contributed to this report.'],
	['noise', 'Story continues below advertisement'],
	['caption', 'Image source, Norra Museum'],
	['caption', 'Image caption, The harbour at dawn'],
	['body', 'This article of the treaty was never signed by Norra.'],
	['body', 'Reporting on the storm was hard in the north.'],
	['body', 'Get the boat out, she told the crew.'],
	['noise', 'Sincerely,']
])('%s: %s', (role, line) => {
	expect(shown(`${prose}\n\n${line}\n\n${prose}`).slice(1, -1)).toEqual([[role, line]]);
});

describe('what stands before the first sentence', () => {
	test.each([
		['NORRA – ', 'The ferry has stopped.'],
		['NORRA, March 3 (AFP) — ', 'The ferry has stopped.'],
		['NORRA (Reuters) - ', 'The ferry has stopped.'],
		['(CNN) -- ', 'The ferry has stopped.'],
		['Norra, Calif. – ', 'The ferry has stopped.']
	])('%s', (place, rest) => {
		expect(shown(place + rest)).toEqual([
			['dateline', place.trim()],
			['body', rest]
		]);
	});

	test('a caption with its credit is no part of the paragraph', () => {
		expect(shown(`Bo Roe of Norra; from file, 2008. ${prose}`)).toEqual([
			['caption', 'Bo Roe of Norra; from file, 2008.'],
			['body', prose]
		]);
	});
});

describe('what lines belong together', () => {
	test('each line is a paragraph where nothing parts them', () => {
		expect(shown(`Ferry line to close\n${prose} ${prose}\n${prose} ${prose}`)).toHaveLength(3);
	});

	test('lines that were broken to a width are one paragraph', () => {
		const text =
			'The ferry of Norra carried many travellers in the\nlast year of the line, and then it was sold to a\nfirm.';
		expect(shown(text)).toEqual([['body', text]]);
	});

	test('what stands under the last headings of a page is none of its article', () => {
		const text = [prose, prose, 'References', 'Holm, Ida. The Ferry. Norra, 1950.', prose];
		expect(shown(text.join('\n\n')).map(([role]) => role)).toEqual([
			'body',
			'body',
			'noise',
			'noise',
			'noise'
		]);
	});

	test('teasers in the middle end where the prose goes on', () => {
		const text = [prose, 'Related articles', 'Ferry line to close', prose, prose, prose, prose];
		expect(
			shown(text.join('\n\n'))
				.map(([role]) => role)
				.slice(0, 4)
		).toEqual(['body', 'noise', 'noise', 'body']);
	});

	test('short lines below a colon are a list', () => {
		const text = `${prose}\n\nAfter this part you can:\n\nDescribe the ferry\n\nExplain its end\n\n${prose}`;
		expect(shown(text).map(([role]) => role)).toEqual(['body', 'list', 'list', 'list', 'body']);
	});
});

test.each(['', ' \n ', '\u0000\u0001', '\ud800', '\udc00\ud800', '12 34', '"""', 'word'])(
	'%j is read without harm',
	(text) => {
		for (const { span } of blocksOf(text)) expect(span.end).toBeLessThanOrEqual(text.length);
	}
);
