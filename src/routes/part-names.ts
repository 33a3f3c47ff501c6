/** The parts of an article, in the order in which they are counted from 0. */
export const partNames = ['Beginning', 'Middle', 'End'] as const;
