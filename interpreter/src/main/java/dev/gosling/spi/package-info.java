/** What a standard library implements; found through {@link java.util.ServiceLoader}. */
package dev.gosling.spi;
