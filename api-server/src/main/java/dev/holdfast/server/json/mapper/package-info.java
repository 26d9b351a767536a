/**
 * The one object mapper, and how strictly it reads each kind of value. Start with
 * {@link dev.holdfast.server.json.mapper.Json}.
 */
package dev.holdfast.server.json.mapper;
