/**
 * What somebody wants to happen in a negotiation, by who may want it: {@link dev.holdfast.negotiation.command.OurCommand},
 * {@link dev.holdfast.negotiation.command.TheirCommand}, {@link dev.holdfast.negotiation.command.OwnerCommand} and
 * {@link dev.holdfast.negotiation.command.PreparingCommand}. A command decides nothing: it finds the method of the state
 * that does.
 */
package dev.holdfast.negotiation.command;
