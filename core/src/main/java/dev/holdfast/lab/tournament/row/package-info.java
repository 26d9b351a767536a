/**
 * What is kept of the sessions of a tournament. Start with {@link dev.holdfast.lab.tournament.row.SessionRow}. Plain values:
 * nothing is played or written here.
 */
package dev.holdfast.lab.tournament.row;
