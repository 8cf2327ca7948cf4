/** TCP for Go's {@code net}, on the JDK's sockets. */
package dev.gosling.stdlib.net;
