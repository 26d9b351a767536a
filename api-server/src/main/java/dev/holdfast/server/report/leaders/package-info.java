/**
 * Who is first, and how sure that is: the leaderboard of a tournament as a table for people, programs and papers, and as a
 * picture. Start with {@link dev.holdfast.server.report.leaders.Leaderboard}. Scenarios are what intervals and tests count,
 * since sessions on the same scenario are not independent.
 */
package dev.holdfast.server.report.leaders;
