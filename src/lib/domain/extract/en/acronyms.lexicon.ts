/** Short forms that most readers know, and know better than the long ones. */
export const knownAcronyms: ReadonlySet<string> = new Set(
	(
		'USA UAE NATO NASA UNESCO UNICEF OPEC AIDS HIV DNA RNA BBC CNN NBC ABC CBS FBI CIA NSA IRA NHS FIFA UEFA ' +
		'IOC NBA NFL MLB NHL CEO CFO MVP GDP VAT LGBT USSR WHO IMF WTO ASEAN ISIS ISIL SARS COVID NGO NGOS ' +
		'GMT UTC PIN GPS LED SUV USB PDF III VIII XIV XVI RAF SAS SMS UFO MIT UCLA SAT HQ TV MTV'
	).split(' ')
);
