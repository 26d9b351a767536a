/**
 * Lists that are read page by page: how much may be asked for, after which place, and where the next page begins. Start reading
 * at {@link dev.holdfast.server.paging.PageRequest}. What a list is of is its resource's business.
 */
package dev.holdfast.server.paging;
