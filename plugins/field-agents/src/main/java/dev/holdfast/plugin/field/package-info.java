/**
 * Strategies like the best known agents of the Automated Negotiating Agents Competition, written anew from what has been
 * published about them; each is called {@code …-like}, since the original also has details that nobody published. Start with
 * {@link dev.holdfast.plugin.field.FieldAgentsPlugin}.
 *
 * <p>All of them were made for a clock and are given the share of rounds here where there are rounds. What they remember
 * follows from the history alone: {@link dev.holdfast.plugin.field.Exchange} reads it, {@link
 * dev.holdfast.plugin.field.Likings} is what they think the other side likes. Sources are named where they are used.
 */
package dev.holdfast.plugin.field;
