const thing =
	'(?:fig(?:ure|s?\\.)|figures|tables?|maps?|charts?|plates?|box|chapters?|ch\\.|sections?|sec\\.|appendix|equations?|eq\\.|pages?|pp?\\.|notes?|footnotes?|exhibits?)';
const place = `${thing} ?(?:\\d[\\dA-Za-z.–,-]{0,12}|[IVX]{1,5}|[A-Z])(?: (?:and|to|&) ?[\\d.]{1,6})?`;

/** Words in brackets that send the reader elsewhere, or credit a picture: `(Figure 3.2)`, `(see below)`. */
export const reference = new RegExp(
	`\\((?:(?:see|cf\\.?|compare)(?: also)?:? [^()]{1,60}|${place}|${thing}|(?:left|right|above|below|pictured|top|bottom)(?: (?:left|right))?|(?:photo |picture |image )?credits?: [^()]{1,80}|(?:photo|image|picture)(?: by|:)[^()]{1,80})\\)`,
	'giu'
);
