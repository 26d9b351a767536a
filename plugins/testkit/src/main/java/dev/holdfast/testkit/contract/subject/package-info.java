/**
 * A part of a plugin as the contract sees it: something that is made from a brief and then says things. Start with
 * {@link dev.holdfast.testkit.contract.subject.Subject}.
 */
package dev.holdfast.testkit.contract.subject;
