/**
 * Negotiations with people who probe: the whole engine on one side, on autopilot, and a probing opponent on the other. Start
 * with {@link dev.holdfast.lab.leak.talk.ProbedDesk}. Nothing here estimates anything.
 */
package dev.holdfast.lab.leak.talk;
