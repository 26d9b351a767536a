/**
 * What a server answers, as far as a teller of stories needs it. Start with {@link
 * dev.holdfast.server.demo.answer.Negotiation}.
 *
 * <p>Not here: anything from the domain. A client has only what the API tells it.
 */
package dev.holdfast.server.demo.answer;
