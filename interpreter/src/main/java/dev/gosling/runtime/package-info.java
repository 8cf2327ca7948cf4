/**
 * Stage 6 of 7: goroutines, who runs next, and everything they wait on: channels, select, timers.
 * Knows nothing of nodes and frames.
 */
package dev.gosling.runtime;
