/** Natives of Go's {@code context}. */
package dev.gosling.stdlib.context;
