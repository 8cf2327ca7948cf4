/** Natives of Go's {@code os}. */
package dev.gosling.stdlib.os;
