/**
 * The trials of a whole line-up as the engine runs it on autopilot: strategies in their order, guards, rules and memory, not
 * one strategy by itself. Start with {@link dev.holdfast.lab.certificate.autopilot.AutopilotGauntlet}.
 *
 * <p>Not here: attackers and replay, which are the same for one strategy and for many.
 */
package dev.holdfast.lab.certificate.autopilot;
