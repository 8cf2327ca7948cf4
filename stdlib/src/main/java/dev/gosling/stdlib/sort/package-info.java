/** Sorting: the algorithms of Go's {@code sort} and {@code slices}, and natives of the former. */
package dev.gosling.stdlib.sort;
