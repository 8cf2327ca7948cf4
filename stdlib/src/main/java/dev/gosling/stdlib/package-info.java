/**
 * Go's standard packages: Go declarations and their native functions.
 *
 * <p>A package is a folder of Go files in the resources, {@code /go/<path>}, and, where functions
 * there have no body, a class {@code <Name>Natives} in {@code dev.gosling.stdlib.<path>} whose
 * {@code of} answers for their names ({@code T.M} for methods) and which {@link
 * dev.gosling.stdlib.GoLibrary} lists. The build makes an index of the declarations, so that a
 * program parses and checks only what it refers to.
 *
 * <p>A native reads parameters from and leaves results in the slots of its frame: results come
 * first, in each of the two arrays. State of Go structs that is Java's lives in a field of type
 * {@code unsafe.Pointer}, null at first. What is natural in Go is Go (errors, wrappers, generic
 * functions); what is hot, or about bytes, formats, time or I/O, is native. A generic function that
 * needs a native hands its arguments on as {@code any}, which brings their types along.
 */
package dev.gosling.stdlib;
