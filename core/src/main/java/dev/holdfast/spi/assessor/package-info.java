/**
 * What authors of assessors implement or receive. Start with {@link dev.holdfast.spi.assessor.Assessor}, which says before
 * the talk begins whether our side is ready for it.
 */
package dev.holdfast.spi.assessor;
