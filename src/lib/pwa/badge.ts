type Badge = Partial<Pick<Navigator, 'setAppBadge'>>;

/** Puts the number due on the app's icon, and takes it away at none; nothing where there is no badge. */
export function showDue(count: number, badge: Badge = navigator): void {
	// refused where the app is not installed: then there is no icon to put it on
	badge.setAppBadge?.(count).catch(() => undefined);
}
