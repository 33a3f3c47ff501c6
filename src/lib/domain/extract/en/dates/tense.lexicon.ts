/** Past forms and participles that do not end in -ed; none that is also a present or a common noun. */
export const pastVerbs: ReadonlySet<string> = new Set(
	(
		'was were had did said told took taken began begun went gone came became met won lost left gave ' +
		'given made held sent spent built brought bought caught fought thought taught sought found got ' +
		'knew known grew grown threw thrown flew flown drew drawn saw seen fell fallen rose risen drove ' +
		'driven rode ridden wrote written spoke spoken broke broken chose chosen stole stolen froze frozen ' +
		'wore sworn swore ate eaten drank sang sung sank sunk swam shook shaken stood understood ' +
		'withdrew withdrawn overtook undertook paid laid led fed fled shot sold struck stuck swept kept ' +
		'slept felt dealt meant bent lent heard hid hidden dug hung ran forgot forgotten forgave foresaw ' +
		'bore arose awoke wound ground bound'
	).split(' ')
);

/** What is to come, said before a verb. */
export const futureWords: ReadonlySet<string> = new Set(['will', 'shall', 'll', 'won']);

/** With `is` or `are` before them they speak of what is to come. */
export const planWords: ReadonlySet<string> = new Set(
	'scheduled expected planned slated due set supposed poised going likely'.split(' ')
);
