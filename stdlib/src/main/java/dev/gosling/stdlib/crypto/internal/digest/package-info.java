/** Hash functions by the JDK's {@link java.security.MessageDigest}. */
package dev.gosling.stdlib.crypto.internal.digest;
