/** AES by the JDK's {@link javax.crypto.Cipher}. */
package dev.gosling.stdlib.crypto.internal.aes;
