import { claimRules } from './claims.ts';
import { clozeRules } from './cloze.ts';
import { cueRules } from './cues.ts';
import { evidenceRules } from './evidence.ts';
import { factRules } from './facts.ts';
import { keyRules } from './key.ts';
import { optionRules } from './options.ts';
import { partRules } from './parts.ts';
import { setRules } from './set.ts';
import { spellingRules } from './spelling.ts';
import { referenceRules, stemRules } from './stem.ts';

/** Every rule for one question. */
export const rules = [
	...spellingRules,
	...evidenceRules,
	...stemRules,
	...referenceRules,
	...keyRules,
	...optionRules,
	...cueRules,
	...claimRules,
	...clozeRules,
	...partRules,
	...factRules
];

export { setRules };

/** What a flaw is called. */
export type FlawCode = (typeof rules)[number]['code'] | (typeof setRules)[number]['code'];
