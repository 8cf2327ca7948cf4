/**
 * Natives of Go's {@code math/big}. An Int is a {@link java.math.BigInteger}, a Rat two Ints, a
 * Float a {@link dev.gosling.stdlib.math.big.BigFloat} beside precision, mode and accuracy.
 */
package dev.gosling.stdlib.math.big;
