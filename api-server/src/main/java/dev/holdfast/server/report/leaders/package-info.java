/**
 * Who is first, and how sure that is: the leaderboard of a tournament as a table for people, programs and papers, and as a
 * picture. Start with {@link dev.holdfast.server.report.leaders.Leaderboard}. What intervals and tests count, says
 * {@link dev.holdfast.server.report.score.Sample}.
 */
package dev.holdfast.server.report.leaders;
