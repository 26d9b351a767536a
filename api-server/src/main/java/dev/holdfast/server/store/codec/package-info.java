/**
 * The stored form of events: JSON that must stay readable for as long as anybody keeps a log.
 *
 * <p>Start reading at {@link dev.holdfast.server.store.codec.EventCodec}; {@link
 * dev.holdfast.server.store.codec.EventTypes} lists the events, {@link dev.holdfast.server.store.codec.StoredForms} says
 * how the values in them are written. The JSON of the HTTP interface must not be here: it may change with its version,
 * this may not. Golden files hold one event of each type as it was written once.
 */
package dev.holdfast.server.store.codec;
