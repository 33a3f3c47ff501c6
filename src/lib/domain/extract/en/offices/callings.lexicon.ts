/** Nouns for what somebody does by trade, learning or art; those that end in `-ologist` are known. */
export const callingNouns: ReadonlySet<string> = new Set(
	(
		'lawyer barrister solicitor attorney journalist reporter doctor physician surgeon nurse dentist pharmacist ' +
		'veterinarian midwife researcher scientist author writer novelist poet playwright screenwriter essayist ' +
		'economist historian philosopher mathematician statistician biochemist biologist physicist chemist ' +
		'astronomer botanist naturalist engineer architect surveyor programmer inventor actor actress singer ' +
		'songwriter musician composer conductor pianist violinist guitarist dancer choreographer painter sculptor ' +
		'illustrator cartoonist artist photographer filmmaker designer teacher farmer editor columnist critic ' +
		'politician diplomat businessman businesswoman entrepreneur banker merchant broker accountant librarian ' +
		'translator linguist sociologist footballer cricketer golfer boxer swimmer cyclist gymnast goalkeeper ' +
		'midfielder striker pitcher quarterback pilot astronaut explorer missionary chef carpenter blacksmith'
	).split(' ')
);
