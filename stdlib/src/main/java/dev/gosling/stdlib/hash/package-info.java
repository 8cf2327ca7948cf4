/** What the natives of the packages below Go's {@code hash} share. */
package dev.gosling.stdlib.hash;
