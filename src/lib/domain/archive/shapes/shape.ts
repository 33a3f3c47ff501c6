import { dateParts } from '../../facts/calendar-date.ts';

/**
 * What a value out of a file must look like to be a `T`. Fields that it does not name are left alone:
 * a newer version of the app may have added them.
 */
export interface Shape<T> {
	/** Null where the value is right, else the place of the first flaw within it: `.shown.key`. */
	readonly flawOf: (value: unknown) => string | null;
	/** Never there: keeps shapes of different types apart. */
	readonly shapeOf?: T;
}

/** The shape of a field that may be absent. */
export interface Optional<T> {
	readonly ifPresent: Shape<T>;
}

/** One shape for each field, as optional as the field: a new field does not compile without its shape. */
export type Fields<T> = {
	readonly [K in keyof T]-?: object extends Pick<T, K>
		? Optional<Exclude<T[K], undefined>>
		: Shape<T[K]>;
};

/** A shape by a question about the value itself. */
export function such<T>(isRight: (value: unknown) => boolean): Shape<T> {
	return { flawOf: (value) => (isRight(value) ? null : '') };
}

export const flag = such<boolean>((value) => typeof value === 'boolean');
export const text = such<string>((value) => typeof value === 'string');
export const number = such<number>(Number.isFinite);
/** 0, 1, 2 … */
export const count = such<number>((value) => Number.isSafeInteger(value) && Number(value) >= 0);
/** Milliseconds of a duration. */
export const duration = such<number>((value) => Number.isFinite(value) && Number(value) >= 0);
/** Epoch milliseconds within what a date can say. */
export const instant = such<number>(
	(value) => Number.isFinite(value) && Math.abs(Number(value)) <= 8.64e15
);
/** A day, a month or a year of the calendar. */
export const calendarDate = such<string>(
	(value) => typeof value === 'string' && dateParts(value) !== null
);
/** `2026-11-24` */
export const dayKey = such<string>(
	(value) => typeof value === 'string' && value.length === 10 && dateParts(value) !== null
);

/** An id that another record is found by; what it looks like is the matter of whoever made it. */
export function id<T extends string>(): Shape<T> {
	return such((value) => typeof value === 'string' && value !== '' && value.length <= 2000);
}

/** One of some texts or numbers. */
export function oneOf<const T extends string | number>(values: readonly T[]): Shape<T> {
	return such((value) => values.some((one) => one === value));
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
	return { flawOf: (value) => (value === null ? null : shape.flawOf(value)) };
}

export function either<A, B>(a: Shape<A>, b: Shape<B>): Shape<A | B> {
	return { flawOf: (value) => (a.flawOf(value) === null ? null : b.flawOf(value)) };
}

export function optional<T>(shape: Shape<T>): Optional<T> {
	return { ifPresent: shape };
}

/** @param least how many there must be */
export function list<T>(shape: Shape<T>, least = 0): Shape<readonly T[]> {
	return {
		flawOf(value) {
			if (!Array.isArray(value) || value.length < least) return '';
			for (let index = 0; index < value.length; index++) {
				const flaw = shape.flawOf(value[index]);
				if (flaw !== null) return `[${index}]${flaw}`;
			}
			return null;
		}
	};
}

/** An object with these fields, and any others. */
export function record<T>(fields: Fields<T>): Shape<T> {
	const entries = Object.entries<Shape<unknown> | Optional<unknown>>(fields);
	return {
		flawOf(value) {
			if (!isObject(value)) return '';
			for (const [name, shape] of entries) {
				const isHere = Object.hasOwn(value, name);
				if (!isHere && 'ifPresent' in shape) continue;
				const found = isHere ? value[name] : undefined;
				const flaw = ('ifPresent' in shape ? shape.ifPresent : shape).flawOf(found);
				if (flaw !== null) return `.${name}${flaw}`;
			}
			return null;
		}
	};
}

/** What lies within a record of the variant that is named so. */
type Variants<T, Name extends keyof T> = {
	readonly [V in T[Name] & string]: Shape<Extract<T, { readonly [K in Name]: V }>>;
};

/** An object whose field `name` says which of several shapes it has. */
export function variants<T, Name extends keyof T & string>(
	name: Name,
	shapes: Variants<T, Name>
): Shape<T> {
	const byName = new Map(Object.entries<Shape<unknown>>(shapes));
	return {
		flawOf(value) {
			if (!isObject(value)) return '';
			const shape = byName.get(String(value[name]));
			return shape ? shape.flawOf(value) : `.${name}`;
		}
	};
}

/** True for what has fields: neither null nor a list. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
	return typeof value === 'object' && value !== null && !Array.isArray(value);
}
