/** Go's standard packages: Go declarations and their native functions. */
package dev.gosling.stdlib;
