/** What happens once to those that are named with it: no election, no championship, which come again. */
export const eventNouns = new Set(
	(
		'abdication abduction acquisition annexation armistice arrest assassination assassinations assault ' +
		'attack attacks bankruptcy battle blackout blast bombing bombings breakup ceasefire closure collapse ' +
		'collision conquest coronation coup crash death defeat demolition departure derailment destruction ' +
		'disappearance discovery earthquake eruption escape evacuation execution explosion famine fire flood ' +
		'floods founding genocide hijacking impeachment independence invasion killing killings landing launch ' +
		'looting massacre merger moratorium murder murders mutiny occupation opening outbreak overthrow pogrom ' +
		'raid rebellion referendum resignation revolt revolution riot riots robbery scandal secession shooting ' +
		'siege signing sinking spill split strike strikes surrender takeover treaty tsunami unification uprising ' +
		'visit war withdrawal wedding'
	).split(' ')
);
