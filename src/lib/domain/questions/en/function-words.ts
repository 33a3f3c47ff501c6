const list = `
	a about above after again all also an and any are as at be been before being below between both but
	by can could did do does down during each end few for from give given gives had has have he her his
	how if in into is it its just last many mean means more most much must name named no nor not of off
	on one only or other out over own said same say says shall she should so some such than that the
	their them then there these they this those to too under until up upto was were what when where
	which while who whom whose why will with within without would you your
	article according true false called call
`;

/** Words of any question or sentence: that two texts share them says nothing about what they are about. */
export const functionWords: ReadonlySet<string> = new Set(list.trim().split(/\s+/));
