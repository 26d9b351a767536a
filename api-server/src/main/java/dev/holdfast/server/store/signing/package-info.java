/**
 * The keys with which receipts are signed, as they are stored: one in use, and the public halves of all before it.
 *
 * <p>Start with {@link dev.holdfast.server.store.signing.SigningKeys}. What the texts of keys mean must not be here.
 */
package dev.holdfast.server.store.signing;
