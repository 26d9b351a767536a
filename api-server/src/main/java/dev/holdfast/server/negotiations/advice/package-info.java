/**
 * What our side should do next, for our team.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.advice.AdviceResource}.
 */
package dev.holdfast.server.negotiations.advice;
