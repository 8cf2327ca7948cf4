/** Natives of the packages below Go's {@code hash}. */
package dev.gosling.stdlib.hash;
