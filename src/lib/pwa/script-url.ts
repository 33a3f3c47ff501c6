type Policy = { createScriptURL(url: string): string };
type PolicyFactory = { createPolicy(name: string, rules: Policy): Policy };

let policy: Policy | undefined;

/**
 * An address that may become a script under Trusted Types, for a worker or its registration. The
 * browser's type is a `TrustedScriptURL` where there are Trusted Types, and the string itself
 * elsewhere.
 *
 * @throws TypeError for another origin
 */
export function scriptUrl(url: string): string {
	policy ??= makePolicy();
	return policy.createScriptURL(url);
}

function makePolicy(): Policy {
	const rules: Policy = { createScriptURL: ownOriginOnly };
	const { trustedTypes } = globalThis as { trustedTypes?: PolicyFactory };
	return trustedTypes?.createPolicy('app-script-url', rules) ?? rules;
}

function ownOriginOnly(url: string): string {
	if (new URL(url, location.href).origin !== location.origin) {
		throw new TypeError(`not a script of this app: ${url}`);
	}
	return url;
}
