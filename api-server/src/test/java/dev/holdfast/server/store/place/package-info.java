/**
 * The databases that the tests of the store run against, each ready within the same process of tests.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.place.Database}. A PostgreSQL server is started once for all
 * tests; with {@code HOLDFAST_TEST_POSTGRESQL_URL} (and {@code …_USER}, {@code …_PASSWORD}) in the environment, that one
 * is used instead.
 */
package dev.holdfast.server.store.place;
