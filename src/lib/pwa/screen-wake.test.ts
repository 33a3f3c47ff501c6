import { expect, test } from 'vitest';
import { ScreenWake } from './screen-wake.ts';

/** A platform that counts the locks that are held. */
class Platform {
	held = 0;
	asked = 0;
	isRefusing = false;

	request() {
		this.asked++;
		if (this.isRefusing) return Promise.reject(new DOMException('no', 'NotAllowedError'));
		this.held++;
		return Promise.resolve({
			release: () => {
				this.held--;
				return Promise.resolve();
			}
		});
	}
}

const settled = () => new Promise((resolve) => setImmediate(resolve));

test('the screen is kept on while it is wanted, once however often it is said', async () => {
	const platform = new Platform();
	const wake = new ScreenWake(platform);
	wake.want(true);
	wake.want(true);
	await settled();
	expect([platform.held, platform.asked]).toEqual([1, 1]);
	wake.want(false);
	await settled();
	expect(platform.held).toBe(0);
});

test('let go before the platform answered, none is held', async () => {
	const platform = new Platform();
	const wake = new ScreenWake(platform);
	wake.want(true);
	wake.want(false);
	await settled();
	expect(platform.held).toBe(0);
});

test('a page that is seen again asks anew, one that wants nothing does not', async () => {
	const platform = new Platform();
	const wake = new ScreenWake(platform);
	wake.seen();
	expect(platform.asked).toBe(0);
	wake.want(true);
	await settled();
	wake.seen();
	await settled();
	expect([platform.held, platform.asked]).toEqual([1, 2]);
});

test('refused or not to be had, nothing happens, and it may be had later', async () => {
	const platform = new Platform();
	platform.isRefusing = true;
	const wake = new ScreenWake(platform);
	wake.want(true);
	await settled();
	expect(platform.held).toBe(0);
	platform.isRefusing = false;
	wake.seen();
	await settled();
	expect(platform.held).toBe(1);
	const without = new ScreenWake(null);
	without.want(true);
	without.seen();
	without.want(false);
});
