/** Natives of Go's {@code index/suffixarray}. */
package dev.gosling.stdlib.index.suffixarray;
