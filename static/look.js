// Runs before the first paint, so that a chosen theme or text size never flashes. The look is a copy
// that src/routes/look.ts keeps; anything unexpected is left to that file.
try {
	const look = JSON.parse(localStorage.getItem('dossier-look') ?? '{}');
	const root = document.documentElement;
	for (const [name, value] of Object.entries(look.attributes ?? {})) {
		if (/^data-(theme|spacing|motion|hand)$/.test(name) && value) root.setAttribute(name, value);
	}
	if (look.textSize >= 90 && look.textSize <= 200) {
		root.style.setProperty('--text-scale', String(look.textSize / 100));
	}
} catch {
	// no storage, or no copy yet
}
