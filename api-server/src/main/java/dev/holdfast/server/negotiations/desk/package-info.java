/**
 * The way from a request to the engine and back.
 *
 * <p>Start with {@link dev.holdfast.server.negotiations.desk.Clerk}: it gives the commands of callers to the engine and
 * answers with what the caller may see. {@link dev.holdfast.server.negotiations.desk.Refusals} says which refusal has
 * which status.
 *
 * <p>Not here: JSON, and rules about what is legal.
 */
package dev.holdfast.server.negotiations.desk;
