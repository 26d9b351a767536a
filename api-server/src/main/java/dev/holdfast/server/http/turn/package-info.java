/**
 * Turns: only so many requests are at work at a time, and those that wait are taken up lane by lane, so that no lane starves
 * another.
 *
 * <p>Start with {@link dev.holdfast.server.http.turn.Turns}. A request has its turn while a thread works for it: one that
 * waits for a change, for its tick, for the rest of its body, or for the next event of a stream, holds no place. What is
 * done for those meanwhile is done {@link dev.holdfast.server.http.turn.Aside}, and who calls is found out in turns apart,
 * {@link dev.holdfast.server.http.turn.LookUps}: {@link dev.holdfast.server.http.turn.ThreadShares} says how many threads
 * there are for what.
 *
 * <p>Not here: in which lane a request waits, which the porter at the gate says.
 */
package dev.holdfast.server.http.turn;
