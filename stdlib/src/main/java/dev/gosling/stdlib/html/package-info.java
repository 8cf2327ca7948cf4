/** Natives of Go's {@code html}. */
package dev.gosling.stdlib.html;
