/** Natives of Go's {@code compress/flate}: the JDK's zlib. */
package dev.gosling.stdlib.compress.flate;
