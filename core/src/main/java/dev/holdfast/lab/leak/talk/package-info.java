/**
 * Negotiations with people who probe or mean no good: the whole engine on one side, on autopilot, and an opponent on the
 * other. Start with {@link dev.holdfast.lab.leak.talk.ProbedDesk}. Nothing here estimates or judges anything.
 */
package dev.holdfast.lab.leak.talk;
