/** Native functions of Go's package embed. */
package dev.gosling.stdlib.embed;
