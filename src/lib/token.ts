/**
 * A number or date in plain text that is filled from a record: {num:id}, {num:id as <form>} or
 * {when:event-id}.
 */
export const TOKEN = /\{(num|when):([^{}]*?)(?: as ([a-z]+))?\}/g;
