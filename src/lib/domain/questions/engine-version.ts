/**
 * Rises when the engine would write other questions for the same facts, or draw another paper from the
 * same questions; ids stay as they are.
 */
export const ENGINE_VERSION = 2;
