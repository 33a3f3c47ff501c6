import { expect, test } from 'vitest';
import { languageAt, languageOf } from './language.ts';

test.each([
	['en', 'The ferry of Norra carried many travellers in the last year of the line.'],
	['en', 'It was sold.'],
	['other', 'Die Fähre ist nicht mehr in der Stadt und wird auch nicht verkauft.'],
	['other', 'Le bateau est dans le port et il ne part pas avec nous.'],
	['other', 'El barco está en el puerto y no sale por la noche.'],
	['other', 'هذا كتاب في البيت'],
	['other', '今日は天気がいいです'],
	['other', 'Это не та лодка'],
	['unknown', '12 345 678'],
	['unknown', ''],
	['unknown', '"""'],
	['unknown', 'Ferry'],
	['unknown', '\ud800']
])('%s: %s', (language, text) => {
	expect(languageOf(text).language).toBe(language);
});

test.each([
	['en', 'The ferry of Norra carried many travellers in the last year of the line.'],
	['de', 'Die Fähre ist nicht mehr in der Stadt und wird auch nicht verkauft.'],
	['fr', 'Le bateau est dans le port et il ne part pas avec nous.'],
	['es', 'El barco está en el puerto y no sale por la noche.'],
	['und-Arab', 'هذا كتاب في البيت'],
	['he', 'שלום עולם'],
	['ja', '今日は天気がいいです'],
	['zh', '今天天气很好'],
	['ko', '오늘은 날씨가 좋다'],
	['und-Cyrl', 'Это не та лодка'],
	['und', '12 345 678'],
	['und', 'Ferry']
])('%s is told by %s', (tag, text) => {
	expect(languageOf(text).tag).toBe(tag);
});

test('a few words in Latin letters do not make a paragraph foreign', () => {
	const text = 'The mayor of the town said that it was not for sale. Las Vegas de la Cruz, El Rey';
	const whole = languageOf(text);
	expect(languageAt(text, { start: 53, end: text.length }, whole).language).toBe('en');
});

test('a paragraph that says too little is in the language of the whole', () => {
	const text = 'The ferry of Norra is old and it was sold to the town.\n\nIda Holm, Bo Roe';
	const whole = languageOf(text);
	expect(languageAt(text, { start: 56, end: text.length }, whole).language).toBe('en');
	expect(languageAt('Это не та лодка', { start: 0, end: 15 }, whole).language).toBe('other');
});
