/** Conversions between numbers and text, exactly as Go's {@code strconv} does them. */
package dev.gosling.stdlib.strconv;
