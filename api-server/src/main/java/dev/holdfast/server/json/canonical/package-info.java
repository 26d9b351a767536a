/** The one form of a JSON text (RFC 8785), for what is hashed and signed. */
package dev.holdfast.server.json.canonical;
