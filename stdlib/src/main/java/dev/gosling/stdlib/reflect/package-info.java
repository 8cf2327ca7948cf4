/**
 * Go's {@code reflect}, and what other packages that look into values at run time (fmt, sort, json)
 * know of their types.
 *
 * <p>A {@code reflect.Type} is a struct that holds a {@link
 * dev.gosling.stdlib.reflect.TypeDescriptor}, one object per type; a {@code reflect.Value} is one
 * that holds a {@link dev.gosling.stdlib.reflect.Reflected}, or null.
 */
package dev.gosling.stdlib.reflect;
