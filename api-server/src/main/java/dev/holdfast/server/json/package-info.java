/**
 * JSON, strictly: what is read is checked to the last field, what is written is exact.
 *
 * <p>Start with {@link dev.holdfast.server.json.JsonBinder}. The rules for JSON records of features:
 *
 * <ul>
 *   <li>a component is required; make it an {@code Optional} if callers may leave it out;
 *   <li>numbers of money and terms are {@code BigDecimal} (callers may send a number or a string of one), times are
 *       {@code Instant}, lengths of time {@code Duration};
 *   <li>say the limits of a value with Jakarta Validation on the component ({@code @Size}, {@code @Positive}, …), and
 *       put {@code @Valid} on components that are records, and on the elements of lists of records;
 *   <li>whatever else must hold, the compact constructor says with an {@code IllegalArgumentException} in words for the
 *       caller.
 * </ul>
 *
 * <p>Each broken rule becomes one entry of the one 400 answer; a resource gets only bodies that obey all of them,
 * unless it asks for a {@link dev.holdfast.server.json.Body}, to look on in one that does not.
 *
 * <p>What is wrong with a value is found in {@code mistake}, how values are read and written is set in {@code mapper}.
 *
 * <p>Not here: the JSON records of features.
 */
package dev.holdfast.server.json;
