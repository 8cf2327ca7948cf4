/**
 * Natives of Go's {@code math}. The JDK's functions differ from Go's in the last bit, so those that
 * Go computes in a way of its own are computed here in the same way: the steps and coefficients of
 * the Cephes library (trigonometry, gamma), FreeBSD's msun (log, cbrt, erf, lgamma) and SLEEF
 * (exp).
 */
package dev.gosling.stdlib.math;
