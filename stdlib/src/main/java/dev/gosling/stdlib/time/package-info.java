/** Natives of Go's {@code time}: clocks, timers, layouts, zones. */
package dev.gosling.stdlib.time;
