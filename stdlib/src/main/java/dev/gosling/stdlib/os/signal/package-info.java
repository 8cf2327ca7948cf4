/** Natives of Go's {@code os/signal}. */
package dev.gosling.stdlib.os.signal;
