/**
 * The description of the API as a judge of what a server really answers.
 *
 * <p>Start with {@link dev.holdfast.server.contract.Contract}.
 */
package dev.holdfast.server.contract;
