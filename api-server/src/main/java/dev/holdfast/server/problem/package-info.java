/**
 * Error answers: one shape (RFC 9457), one catalogue of codes.
 *
 * <p>Start with {@link dev.holdfast.server.problem.ErrorCode}. A resource says no in one of three ways:
 *
 * <ul>
 *   <li>{@code throw new ProblemException(ErrorCode.FORBIDDEN, "…")} for what is wrong with a request;
 *   <li>{@code new FieldErrors()}, {@code read(…)} or {@code add(…)} for each field, then {@code throwIfAny()}, so that
 *       one 400 names every invalid field;
 *   <li>{@code throw RefusedException.conflict(reason, message, remedy)} (409) or {@code unprocessable(…)} (422) for a
 *       refusal that the domain returned as a value.
 * </ul>
 *
 * <p>Anything else that is thrown becomes a 500 with the request id; its stack trace goes to the log and nowhere else.
 *
 * <p>Not here: a feature's reasons for refusing (they come from the domain as strings), or reading JSON.
 */
package dev.holdfast.server.problem;
