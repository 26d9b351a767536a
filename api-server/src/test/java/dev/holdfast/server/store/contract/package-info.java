/**
 * What every store does, whatever database is behind it: each test runs on all of them.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.contract.EventLogTest}. What only one of them does is tested in
 * its own package.
 */
package dev.holdfast.server.store.contract;
