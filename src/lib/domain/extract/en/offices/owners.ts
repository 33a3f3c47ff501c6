import { followsOn, type Word } from '../../mentions/words.ts';
import { demonyms } from '../countries.lexicon.ts';
import { calendarWords, honorifics, openers } from '../names.lexicon.ts';
import { officeModifiers } from './offices.lexicon.ts';

/** What stands in front of the title: whose it is, and how the office is called with it. */
export interface Owner {
	readonly to: number;
	readonly organisation: string;
	readonly front: string;
	readonly back: string;
}

/**
 * The possible owners in front of a title, the shortest first.
 *
 * @param isName whether a name is known to begin with the first word
 */
export function ownersAt(words: readonly Word[], from: number, isName: boolean): Owner[] {
	const owners: Owner[] = [{ to: from, organisation: '', front: '', back: '' }];
	for (let to = from + 1; to <= from + 6; to++) {
		const last = words[to - 1];
		if (!last || !isOfName(words, from, to - 1, isName) || isOfPerson(last)) break;
		const name = words
			.slice(from, to)
			.map(({ text, gap }, at) => (at === 0 ? text : `${gap === ' & ' ? gap : ' '}${text}`))
			.join('');
		const organisation = demonyms.get(name);
		if (last.isPossessive) {
			owners.push({
				to,
				organisation: organisation ?? name,
				front: '',
				back: organisation ?? name
			});
			break;
		}
		// `Barn and Health Commissioner`: the word belongs to the title
		const isOfTitle = words[to - 2]?.lower === 'and' && officeModifiers.has(last.lower);
		if (last.isCapital && !isOfTitle)
			owners.push({ to, organisation: organisation ?? name, front: name, back: '' });
	}
	return owners;
}

/** `Mrs. Clara B. King`: nothing that a person is called by owns an office. */
function isOfPerson({ lower, text }: Word): boolean {
	return honorifics.has(lower.replace('.', '')) || /^\p{Lu}\.$/u.test(text);
}

function isOfName(words: readonly Word[], from: number, at: number, isName: boolean): boolean {
	const word = words[at];
	if (
		!word ||
		(at > from && !followsOn(word) && word.gap !== ' & ') ||
		calendarWords.has(word.lower)
	)
		return false;
	if (at === from)
		return word.isCapital && (isName || !openers.has(word.lower) || /^\p{Lu}{2}/u.test(word.text));
	return word.isCapital || /^(?:of|the|for|and)$/.test(word.lower);
}
