/** What stands before a review that is due. */
export const MAY_BE_STALE = 'May be stale. ';

/** What stands before the day on which a review is due. */
export const dueWords = (stale: boolean): string => (stale ? 'review was due' : 'next review due');

/** Whether a review is overdue on `today`; both days as YYYY-MM-DD. On the due day itself it is not. */
export const isOverdue = (due: string, today: string): boolean => today > due;
